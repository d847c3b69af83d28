
package org.histokmeans.picture;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of one size in rows and columns, each below its label. They are
 * scaled down, with averaging, as far as needed for {@value #WIDTH} x
 * {@value #HEIGHT} pixels; more than {@value #FEW} get more. The picture to
 * look at has a frame.
 */
public final class Montage {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1200;
	private static final int FEW = 12;
	private static final int GAP = 8;
	private static final int FRAME = 4;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
	private static final int STRIP = 24;
	private static final int BASELINE = 4;

	/** As ugly as a third too wide. */
	private static final double EMPTY_CELL = 0.3;

	/** For "K=16 ratio 16.7 % PSNR 28.4 dB", in bold. */
	private static final int LABEL_WIDTH = 260;
	private static final String MARKED = "  suggested";
	private static final String NEXT = "  nearly";

	/** Vermilion, which the color-blind tell from black. */
	private static final Color MARK = new Color(0xD55E00);

	private final int columns;
	private final int width;
	private final int height;
	private final List<ImageProcessor> pictures = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();

	/**
	 * @param width of each picture
	 * @param height of each picture
	 * @param most their number, or more
	 */
	public Montage(final int width, final int height, final int most) {
		final Grid grid = Grid.best(width, height, most);
		columns = grid.columns;
		this.width = Math.max(1, (int) (width * grid.scale));
		this.height = Math.max(1, (int) (height * grid.scale));
	}

	private int cellWidth() {
		return Math.max(width, LABEL_WIDTH) + GAP;
	}

	private int cellHeight() {
		return height + STRIP + GAP;
	}

	/** Keeps the next picture, scaled. */
	public void add(final ImageProcessor pixels, final String label) {
		pictures.add(scaled(pixels));
		labels.add(label);
	}

	private ImageProcessor scaled(final ImageProcessor pixels) {
		if (pixels.getWidth() == width && pixels.getHeight() == height)
			return pixels;
		pixels.setInterpolationMethod(ImageProcessor.BILINEAR);
		return pixels.resize(width, height, true);
	}

	/**
	 * All pictures in one.
	 *
	 * @param marked the one to look at; a negative number for none
	 * @param next the one to look at next; a negative number for none
	 */
	public ImageProcessor picture(final int marked, final int next) {
		final int rows = (pictures.size() + columns - 1) / columns;
		final ImageProcessor all = new ColorProcessor(GAP + Math.min(columns,
			pictures.size()) * cellWidth(), GAP + rows * cellHeight());
		all.setColor(Color.WHITE);
		all.fill();
		all.setAntialiasedText(true);
		for (int i = 0; i < pictures.size(); i++) {
			draw(all, i, i == marked, i == next ? NEXT : "");
		}
		return all;
	}

	/** Row by row. */
	private void draw(final ImageProcessor all, final int i, final boolean marked,
		final String remark)
	{
		final int x = GAP + i % columns * cellWidth();
		final int y = GAP + i / columns * cellHeight() + STRIP;
		all.setFont(marked ? FONT.deriveFont(Font.BOLD) : FONT);
		all.setColor(marked ? MARK : Color.BLACK);
		all.drawString(withMark(all, labels.get(i), marked ? MARKED : remark), x,
			y - BASELINE);
		if (marked) fill(all, new Rectangle(x - FRAME, y - FRAME, width + 2 * FRAME,
			height + 2 * FRAME));
		all.insert(pictures.get(i), x, y);
	}

	/** Where there is no room, the frame must do. */
	private String withMark(final ImageProcessor all, final String label,
		final String mark)
	{
		return all.getStringWidth(label + mark) < cellWidth() ? label + mark
			: label;
	}

	private static void fill(final ImageProcessor all, final Rectangle part) {
		all.setRoi(part);
		all.fill();
		all.resetRoi();
	}

	/** So many columns and rows, and how large the pictures are in them. */
	private static final class Grid {

		private final int columns;
		private final int rows;
		private final double scale;

		/** How far the whole is from 4 : 3, and how much of it is empty. */
		private final double ugliness;

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
			final double aspect = (double) columns * Math.max(width, LABEL_WIDTH) /
				(rows * (height + STRIP));
			ugliness = Math.abs(StrictMath.log(aspect * HEIGHT / WIDTH)) +
				EMPTY_CELL * (columns * rows - pictures);
		}

		/** The one that shows the pictures largest; of several, the shapeliest. */
		static Grid best(final int width, final int height, final int pictures) {
			Grid best = new Grid(width, height, pictures, 1);
			for (int columns = 2; columns <= pictures; columns++) {
				final Grid next = new Grid(width, height, pictures, columns);
				if (next.scale > best.scale || next.scale == best.scale &&
					next.ugliness < best.ugliness) best = next;
			}
			return best;
		}
	}
}
