
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;

/**
 * Trains on the colors of many images. Where the images weigh alike, and not
 * their pixels, the fit is made with the images' weights, and what the codebook
 * says of its clusters is counted anew over all pixels.
 */
final class PoolTraining {

	private final CodebookTrainer trainer;
	private final Workers workers;

	PoolTraining(final CodebookTrainer trainer, final Workers workers) {
		this.trainer = trainer;
		this.workers = workers;
	}

	Codebook train(final TrainingPool pool) {
		if (pool.weighted().size() == 0) throw trainer.nothingButGlass();
		final Codebook trained = trainer.train(trainer.tissueColors(pool
			.weighted())).codebook();
		final Codebook counted = pool.isShared() ? counted(trained, pool.pixels())
			: trained;
		return counted.with(counted.training().withImages(pool.images()).withWeight(
			pool.weight()));
	}

	private Codebook counted(final Codebook trained,
		final ColorHistogram pixels)
	{
		final Fit fit = new CodebookApplication(trained, workers).applyTo(pixels,
			new LeftOut(trained.training().glass(), 0));
		final List<Cluster> clusters = new ArrayList<>();
		for (int label = 1; label <= trained.k(); label++) {
			clusters.add(trained.cluster(label).counted(fit.pixels(label)));
		}
		return new Codebook(trained.colorSpace(), clusters, trainer.training(trained
			.training().glass(), fit.compactness(), fit.distortion(), trained
				.training().percentiles()));
	}
}
