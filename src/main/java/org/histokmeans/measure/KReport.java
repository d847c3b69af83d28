
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures of segmentations of one image with several K: a row for each, and
 * the K that is suggested.
 */
public final class KReport {

	private final DistortionCurve curve;
	private final List<Row> rows = new ArrayList<>();
	private final List<KEvidence> evidence = new ArrayList<>();

	/**
	 * @param curve fits what is missing when it is asked
	 */
	public KReport(final DistortionCurve curve) {
		this.curve = curve;
	}

	/**
	 * @param row that of {@link SegmentationReport}
	 */
	public void add(final Row row, final KEvidence forK) {
		rows.add(row);
		evidence.add(forK);
	}

	/** The K of each row. */
	public List<Integer> ks() {
		final List<Integer> ks = new ArrayList<>();
		evidence.forEach(forK -> ks.add(forK.k()));
		return ks;
	}

	/** See {@link DistortionCurve}; not always one of the rows. */
	public int suggested() {
		return curve.suggested();
	}

	public DistortionCurve curve() {
		return curve;
	}

	/** The evidence of each row. */
	public List<KEvidence> evidence() {
		return evidence;
	}

	/** PSNR of row number {@code i} in dB; infinite for no error. */
	public double psnr(final int i) {
		final Object psnr = rows.get(i).value("PSNR (dB)");
		return psnr instanceof Double ? (Double) psnr : Double.POSITIVE_INFINITY;
	}

	/** Such as "K=3 ratio 8.3 % PSNR 21.4 dB". */
	public String label(final int i) {
		final double psnr = psnr(i);
		return String.format(Locale.ROOT, "K=%d  ratio %.1f %%  ", ks().get(i),
			100 * (Double) rows.get(i).value("Compression ratio")) + (Double
				.isInfinite(psnr) ? "no error" : String.format(Locale.ROOT,
					"PSNR %.1f dB", psnr));
	}

	/** Every figure of a segmentation, and the evidence. */
	public List<Row> rows() {
		final List<Row> full = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			full.add(new Row().addAll(rows.get(i)).addAll(evidenceRow(i)));
		}
		return full;
	}

	/** What matters for the choice of K. */
	public List<Row> shortRows(final String image) {
		final List<Row> few = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			final Row row = new Row().add("Image", image).add("K", ks().get(i));
			for (final String column : new String[] { "Compression ratio",
				"PSNR (dB)", "Distortion" })
			{
				row.addFrom(rows.get(i), column);
			}
			few.add(row.addAll(evidenceRow(i)));
		}
		return few;
	}

	private Row evidenceRow(final int i) {
		final KEvidence forK = evidence.get(i);
		final Row row = new Row();
		add(row, "Explained (%)", curve.explained(forK.k()), 3);
		add(row, "Explained by last (%)", curve.explainedByLast(forK.k()), 3);
		add(row, "Calinski-Harabasz", forK.calinskiHarabasz(), 1);
		add(row, "Davies-Bouldin", forK.daviesBouldin(), 4);
		add(row, "Silhouette", forK.silhouette(), 4);
		add(row, "Stability", forK.stability(), 4);
		row.add("Suggested", Boolean.toString(forK.k() == suggested()));
		return row.add("Nearly", Boolean.toString(forK.k() == curve.nearly().orElse(
			0)));
	}

	/** What is not defined, or infinite, stays empty. */
	private static void add(final Row row, final String column,
		final double value, final int decimals)
	{
		if (Double.isNaN(value) || Double.isInfinite(value)) row.add(column, "");
		else row.add(column, value, decimals);
	}
}
