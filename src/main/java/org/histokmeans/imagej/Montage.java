
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Font;

/**
 * Pictures of one size in rows and columns, each below its label. They are
 * scaled down, with averaging, as far as needed for {@value #WIDTH} x
 * {@value #HEIGHT} pixels; more than {@value #FEW} get more. The picture to
 * look at has a frame.
 */
final class Montage {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1200;
	private static final int FEW = 12;
	private static final int GAP = 8;
	private static final int FRAME = 4;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
	private static final int STRIP = 24;
	private static final int BASELINE = 4;

	/** For "K=16 ratio 16.7 % PSNR 28.4 dB", in bold. */
	private static final int LABEL_WIDTH = 260;
	private static final String MARKED = "  suggested";

	/** Vermilion, which the colour-blind tell from black. */
	private static final Color MARK = new Color(0xD55E00);

	private final int columns;
	private final int width;
	private final int height;
	private final ImageProcessor picture;
	private int count;

	/**
	 * @param width of each picture
	 * @param height of each picture
	 * @param pictures their number
	 */
	Montage(final int width, final int height, final int pictures) {
		final Grid grid = Grid.best(width, height, pictures);
		columns = grid.columns;
		this.width = Math.max(1, (int) (width * grid.scale));
		this.height = Math.max(1, (int) (height * grid.scale));
		picture = new ColorProcessor(GAP + columns * cellWidth(), GAP + grid.rows *
			cellHeight());
		picture.setColor(Color.WHITE);
		picture.fill();
		picture.setAntialiasedText(true);
	}

	private int cellWidth() {
		return Math.max(width, LABEL_WIDTH) + GAP;
	}

	private int cellHeight() {
		return height + STRIP + GAP;
	}

	/** Adds the next picture, row by row. */
	void add(final ImageProcessor pixels, final String label,
		final boolean marked)
	{
		final int x = GAP + count % columns * cellWidth();
		final int y = GAP + count / columns * cellHeight();
		picture.setFont(marked ? FONT.deriveFont(Font.BOLD) : FONT);
		picture.setColor(marked ? MARK : Color.BLACK);
		picture.drawString(marked ? withMark(label) : label, x, y + STRIP -
			BASELINE);
		if (marked) fill(x - FRAME, y + STRIP - FRAME, width + 2 * FRAME, height +
			2 * FRAME);
		picture.insert(scaled(pixels), x, y + STRIP);
		count++;
	}

	/** Where there is no room, the frame must do. */
	private String withMark(final String label) {
		return picture.getStringWidth(label + MARKED) < cellWidth() ? label + MARKED
			: label;
	}

	private void fill(final int x, final int y, final int w, final int h) {
		picture.setRoi(x, y, w, h);
		picture.fill();
		picture.resetRoi();
	}

	private ImageProcessor scaled(final ImageProcessor pixels) {
		if (pixels.getWidth() == width && pixels.getHeight() == height)
			return pixels;
		pixels.setInterpolationMethod(ImageProcessor.BILINEAR);
		return pixels.resize(width, height, true);
	}

	ImageProcessor picture() {
		return picture;
	}

	/** So many columns and rows, and how large the pictures are in them. */
	private static final class Grid {

		private final int columns;
		private final int rows;
		private final double scale;

		/** How far the cells at full size are from 4 : 3. */
		private final double lankiness;

		Grid(final int width, final int height, final int pictures,
			final int columns)
		{
			this.columns = columns;
			rows = (pictures + columns - 1) / columns;
			final double more = Math.max(1, Math.sqrt((double) pictures / FEW));
			final double wide = (WIDTH * more - GAP) / columns - GAP;
			final double high = (HEIGHT * more - GAP) / rows - GAP - STRIP;
			scale = wide < LABEL_WIDTH && columns > 1 ? 0 : Math.min(1, Math.min(
				wide / width, high / height));
			lankiness = Math.abs(3.0 * columns * Math.max(width, LABEL_WIDTH) - 4.0 *
				rows * (height + STRIP));
		}

		/** The one that shows the pictures largest; of several, the squarest. */
		static Grid best(final int width, final int height, final int pictures) {
			Grid best = new Grid(width, height, pictures, 1);
			for (int columns = 2; columns <= pictures; columns++) {
				final Grid next = new Grid(width, height, pictures, columns);
				if (next.scale > best.scale || next.scale == best.scale &&
					next.lankiness < best.lankiness) best = next;
			}
			return best;
		}
	}
}
