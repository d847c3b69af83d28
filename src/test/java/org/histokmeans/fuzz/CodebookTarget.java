
package org.histokmeans.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.parallel.Workers;

/** Codebooks, as JSON and in a PNG, compressed and not. */
final class CodebookTarget implements Target {

	@Override
	public List<Seed> seeds() throws IOException {
		final List<Seed> seeds = new ArrayList<>();
		for (final ColorSpace space : new ColorSpace[] { ColorSpaces.RGB,
			ColorSpaces.named("Lab", StainVectors.QUPATH), ColorSpaces.he(StainVectors
				.of("ruifrok")) })
		{
			final Codebook codebook = codebook(space);
			seeds.add(new Seed("a.json", CodebookFile.toJson(codebook).getBytes(
				StandardCharsets.UTF_8)));
			seeds.add(new Seed("a.png", png(codebook)));
		}
		return seeds;
	}

	private static Codebook codebook(final ColorSpace space) {
		final ColorCounter counter = new ColorCounter();
		final int[] colors = TestFolder.picture(20, 20, 1).getRGB(0, 0, 20, 20,
			null, 0, 20);
		counter.add(colors, 0, colors.length);
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(3), space,
			GlassRule.NONE, Workers.of(1)).train(counter.histogram()).codebook();
	}

	private static byte[] png(final Codebook codebook) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = CodebookFile.intoPng(bytes, codebook)) {
			ImageIO.write(TestFolder.picture(20, 20, 1), "png", out);
		}
		return bytes.toByteArray();
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		CodebookFile.read(Files.write(folder.resolve(seed.name()), bytes));
	}
}
