
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import net.imglib2.Cursor;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Workers;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.raster.Pixels;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;
import org.histokmeans.tiff.TiffFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slide has the labels, codebook and figures of the image in memory. */
public class SlideSegmenterTest {

	private static final int WIDTH = 1301;
	private static final int HEIGHT = 1099;

	@TempDir
	public Path folder;

	@ParameterizedTest
	@CsvSource({ "240, 240, 1, 0", "256, 256, 3, 0", "1301, 7, 2, 0",
		"2048, 64, 2, 0", "100, 300, 2, 3", "1301, 16, 3, 2" })
	public void tilesHaveTheResultsOfTheImage(final int tileWidth,
		final int tileHeight, final int threads, final int smoothing)
		throws IOException
	{
		final MadeSlide slide = new MadeSlide(WIDTH, HEIGHT, tileWidth, tileHeight);
		check(slide, options(smoothing), threads);
		check(slide.withGaps(), options(smoothing), threads);
	}

	private static SegmentOptions options(final int smoothing) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(5)
			.withAttempts(2)).with(ColorSpaces.LAB).with(GlassRule.atLeast(225))
			.withSmoothing(smoothing);
	}

	private void check(final MadeSlide slide, final SegmentOptions options,
		final int threads) throws IOException
	{
		final Workers workers = Workers.of(threads);
		final SlideSegmenter segmenter = new SlideSegmenter(options, workers, slide,
			0);
		final Path path = folder.resolve("a-labels.tif");
		final SegmentFigures figures = segmenter.label(segmenter.fit(), path,
			f -> "").figures();
		final Segmentation image = new ColorSegmenter(options, Workers.of(1))
			.segment(ArrayImgs.argbs(slide.pixels(), WIDTH, HEIGHT), slide.hasGaps()
				? ArrayImgs.booleans(slide.selection(), WIDTH, HEIGHT) : null);
		assertArrayEquals(labels(image), labels(path));
		assertSame(image.figures(), figures);
	}

	private static void assertSame(final SegmentFigures image,
		final SegmentFigures slide)
	{
		assertEquals(CodebookFile.toJson(image.codebook()), CodebookFile.toJson(
			slide.codebook()));
		assertEquals(text(image), text(slide));
	}

	/** All that tables say. */
	private static String text(final SegmentFigures figures) {
		final SegmentationReport report = new SegmentationReport("a", figures,
			ImageScale.PIXELS, Workers.of(1));
		final StringBuilder text = new StringBuilder();
		report.row().cells().forEach(cell -> text.append(cell.column() + cell
			.value() + "\n"));
		report.clusterRows().forEach(row -> row.cells().forEach(cell -> text.append(
			cell.column() + cell.value() + "\n")));
		return text.toString();
	}

	private static byte[] labels(final Segmentation segmentation) {
		final byte[] labels = new byte[WIDTH * HEIGHT];
		final Cursor<? extends IntegerType<?>> cursor = segmentation.labels()
			.cursor();
		for (int i = 0; i < labels.length; i++) {
			labels[i] = (byte) cursor.next().getInteger();
		}
		return labels;
	}

	private static byte[] labels(final Path path) throws IOException {
		try (TiffFile file = new TiffFile(path)) {
			final Pixels pixels = file.read();
			assertEquals(Pixels.Kind.INDEXED, pixels.kind());
			return (byte[]) pixels.planes().get(0);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2 })
	public void aCodebookThatIsAppliedHasTheResultsOfTheImage(final int smoothing)
		throws IOException
	{
		final MadeSlide slide = new MadeSlide(WIDTH, HEIGHT, 200, 200);
		apply(slide, smoothing);
		if (smoothing == 0) assertEquals((long) WIDTH * HEIGHT, slide.read(),
			"each pixel is read once");
		apply(slide.withGaps(), smoothing);
	}

	@Test
	public void glassThatIsFoundByAllColorsTakesASecondPass() throws IOException {
		final MadeSlide slide = new MadeSlide(WIDTH, HEIGHT, 200, 200);
		apply(slide, options(0).with(GlassRule.AUTO), 0);
		assertEquals(2L * WIDTH * HEIGHT, slide.read());
	}

	private void apply(final MadeSlide slide, final int smoothing)
		throws IOException
	{
		apply(slide, options(0), smoothing);
	}

	private void apply(final MadeSlide slide, final SegmentOptions training,
		final int smoothing) throws IOException
	{
		final Fit other = new SlideSegmenter(training, Workers.of(1), new MadeSlide(
			300, 200, 64, 64), 0).fit();
		final StoredCodebook codebook = new StoredCodebook(other.codebook(), "");
		final SegmentOptions options = SegmentOptions.DEFAULT.withSmoothing(
			smoothing);
		final Path path = folder.resolve("b.tif");
		final SegmentFigures figures = new SlideSegmenter(options, Workers.of(2),
			slide, 0).apply(codebook, true, path, f -> "").figures();
		final Segmentation image = new ColorSegmenter(options).apply(ArrayImgs
			.argbs(slide.pixels(), WIDTH, HEIGHT), slide.hasGaps() ? ArrayImgs
				.booleans(slide.selection(), WIDTH, HEIGHT) : null, codebook, true);
		assertArrayEquals(labels(image), labels(path));
		assertSame(image.figures(), figures);
	}

	/** By the codebook of some tiles, as if it were given. */
	@ParameterizedTest
	@CsvSource({ "256, 256, 1, 0", "240, 240, 3, 0", "1301, 16, 2, 3" })
	public void aSampleIsFittedToSomeTilesAndLabelsAllPixels(final int tileWidth,
		final int tileHeight, final int threads, final int smoothing)
		throws IOException
	{
		final MadeSlide all = new MadeSlide(WIDTH, HEIGHT, tileWidth, tileHeight);
		for (final MadeSlide slide : new MadeSlide[] { all, all.withGaps() }) {
			final SegmentOptions options = options(smoothing);
			final SlideSegmenter segmenter = new SlideSegmenter(options, Workers.of(
				threads), slide, 0).sampling(3);
			final Fit fit = segmenter.fit();
			assertEquals(1 / 3.0, (double) slide.read() / (WIDTH * HEIGHT), 0.1);
			final Path path = folder.resolve("s.tif");
			final SegmentFigures figures = segmenter.label(fit, path, f -> "")
				.figures();
			final Segmentation image = new ColorSegmenter(options).apply(ArrayImgs
				.argbs(slide.pixels(), WIDTH, HEIGHT), slide.hasGaps() ? ArrayImgs
					.booleans(slide.selection(), WIDTH, HEIGHT) : null,
				new StoredCodebook(fit.codebook(), ""), false);
			assertArrayEquals(labels(image), labels(path));
			assertEquals(figuresOf(image.figures()), figuresOf(figures));
			assertFalse(figures.origin().isApplied());
			assertEquals(fit.origin().iterations(), figures.origin().iterations());
			Files.delete(path);
		}
	}

	/** Those that do not say where the codebook is from. */
	private static String figuresOf(final SegmentFigures figures) {
		final SegmentationReport report = new SegmentationReport("a", figures,
			ImageScale.PIXELS, Workers.of(1));
		final StringBuilder text = new StringBuilder();
		report.row().cells().stream().limit(14).forEach(cell -> text.append(cell
			.column() + cell.value() + "\n"));
		report.clusterRows().forEach(row -> row.cells().forEach(cell -> text.append(
			cell.column() + cell.value() + "\n")));
		return text + " " + figures.fit().glassPixels() + " " + figures.fit()
			.histogram().pixels();
	}

	@Test
	public void aSampleDoesNotDependOnThreads() throws IOException {
		final Path one = folder.resolve("one.tif");
		final Path other = folder.resolve("other.tif");
		for (final int threads : new int[] { 1, 3 }) {
			final SlideSegmenter segmenter = new SlideSegmenter(options(0).with(
				GlassRule.AUTO), Workers.of(threads), new MadeSlide(WIDTH, HEIGHT, 64,
					64), 0).sampling(4);
			segmenter.label(segmenter.fit(), threads == 1 ? one : other,
				figures -> text(figures) + CodebookFile.toJson(figures.codebook()));
		}
		assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
	}

	@Test
	public void theFileDoesNotDependOnTilesAndThreads() throws IOException {
		final Path one = folder.resolve("one.tif");
		final Path other = folder.resolve("other.tif");
		write(new MadeSlide(WIDTH, HEIGHT, 240, 240), 1, one);
		write(new MadeSlide(WIDTH, HEIGHT, 1301, 16), 4, other);
		assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
	}

	private static void write(final TileSource slide, final int threads,
		final Path path) throws IOException
	{
		final SlideSegmenter segmenter = new SlideSegmenter(options(0), Workers.of(
			threads), slide, 0);
		segmenter.label(segmenter.fit(), path, f -> "made by a test");
	}

	@Test
	public void aSlideThatFailsLeavesNoFile() throws IOException {
		final MadeSlide slide = new MadeSlide(WIDTH, HEIGHT, 240, 240);
		final Fit fit = new SlideSegmenter(options(0), Workers.of(2), slide, 0)
			.fit();
		final SlideSegmenter segmenter = new SlideSegmenter(options(0), Workers.of(
			2), new FailingSlide(slide, 700), 0);
		final Path path = folder.resolve("c.tif");
		final IOException failure = assertThrows(IOException.class, () -> segmenter
			.label(fit, path, f -> ""));
		assertTrue(failure.getMessage().startsWith("a.svs is damaged"), failure
			.getMessage());
		assertFalse(Files.exists(path));
		assertEquals(0, files());
	}

	private long files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.count();
		}
	}

	/** A slide that cannot be read from a row on. */
	private static final class FailingSlide implements TileSource {

		private final TileSource slide;
		private final int row;

		FailingSlide(final TileSource slide, final int row) {
			this.slide = slide;
			this.row = row;
		}

		@Override
		public List<SlideLevel> levels() {
			return slide.levels();
		}

		@Override
		public PixelSize pixelSize() {
			return slide.pixelSize();
		}

		@Override
		public String remark(final int level) {
			return "";
		}

		@Override
		public boolean hasGaps() {
			return false;
		}

		@Override
		public TileReader reader(final int level) throws IOException {
			final TileReader reader = slide.reader(level);
			return new TileReader() {

				@Override
				public void read(final int x, final int y, final int width,
					final int height, final int[] argb) throws IOException
				{
					if (y + height > row) throw new IOException("a.svs is damaged.");
					reader.read(x, y, width, height, argb);
				}

				@Override
				public void close() throws IOException {
					reader.close();
				}
			};
		}

		@Override
		public void close() throws IOException {
			slide.close();
		}
	}
}
