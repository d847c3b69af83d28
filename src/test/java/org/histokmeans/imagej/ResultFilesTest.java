
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link ResultFiles}: what is in the folder afterwards. */
public class ResultFilesTest {

	private static final int SIDE = 12;

	private static final String LABELS = "a-labels.tif";
	private static final String QUANTIZED = "a-quantized.png";
	private static final String CODEBOOK = "a-codebook.json";

	@TempDir
	Path folder;

	@TempDir
	Path others;

	@Test
	public void aPictureIsThreeFiles() throws IOException {
		write(segmented(1));
		assertEquals(Arrays.asList(CODEBOOK, LABELS, QUANTIZED), names());
	}

	/** PNG has no slices. */
	@Test
	public void theQuantizedImageOfAStackIsATiff() throws IOException {
		final SegmentedImage result = segmented(3);
		write(result);
		assertEquals(Arrays.asList(CODEBOOK, LABELS, "a-quantized.tif"), names());
		assertSamePixels(result.quantized(), "a-quantized.tif");
		assertSamePixels(result.labels(), LABELS);
	}

	@Test
	public void theFilesHoldWhatTheWindowsShow() throws IOException {
		final SegmentedImage result = segmented(1);
		write(result);
		assertSamePixels(result.labels(), LABELS);
		assertSamePixels(result.quantized(), QUANTIZED);
		assertEquals(CodebookFile.toJson(result.codebook()), CodebookFile.toJson(
			CodebookFile.read(folder.resolve(CODEBOOK))));
	}

	/** Whoever asks beforehand what would be overwritten is told all. */
	@Test
	public void noFileIsWrittenThatWasNotPossible() throws IOException {
		for (int slices = 1; slices <= 2; slices++) {
			write(segmented(slices));
		}
		final List<String> possible = ResultFiles.possible(folder, "a").stream()
			.map(path -> path.getFileName().toString()).sorted().collect(Collectors
				.toList());
		assertTrue(possible.containsAll(names()), possible.toString());
	}

	/** Whoever has the old one open reads it to its end. */
	@Test
	public void anOldFileIsReplacedAndNotWrittenInto() throws IOException {
		final byte[] old = new byte[99_999];
		for (final String name : new String[] { CODEBOOK, LABELS, QUANTIZED }) {
			Files.write(folder.resolve(name), old);
			Files.createLink(others.resolve(name), folder.resolve(name));
		}
		final SegmentedImage result = segmented(1);
		write(result);
		assertSamePixels(result.labels(), LABELS);
		for (final String name : names()) {
			assertTrue(Files.size(folder.resolve(name)) < old.length, name);
			assertArrayEquals(old, Files.readAllBytes(others.resolve(name)), name);
		}
	}

	@Test
	public void aFileThatCannotBeWrittenIsNamedAndTheOneBeforeStays()
		throws IOException
	{
		Files.createDirectory(folder.resolve(QUANTIZED));
		final SegmentedImage result = segmented(1);
		final ResultFiles files = new ResultFiles(result, folder, "a");
		final String failure = assertThrows(IOException.class,
			() -> ResultChoice.DEFAULT.write(files, Workers.all())).getMessage();
		assertTrue(failure.contains(QUANTIZED), failure);
		assertSamePixels(result.labels(), LABELS);
		assertEquals(Arrays.asList(LABELS, QUANTIZED), names());
		assertEquals(Arrays.asList(folder.resolve(LABELS)), files.written());
	}

	@Test
	public void aFolderThatIsGoneIsNamed() {
		final Path gone = folder.resolve("gone");
		final String failure = assertThrows(IOException.class,
			() -> ResultChoice.DEFAULT.write(new ResultFiles(segmented(1), gone, "a"),
				Workers.all())).getMessage();
		assertTrue(failure.contains(gone.toString()), failure);
		assertFalse(Files.exists(gone));
	}

	@Test
	public void theRowHasTheSizeOfTheQuantizedFile() throws IOException {
		final ResultFiles files = write(segmented(1));
		final long bytes = Files.size(folder.resolve(QUANTIZED));
		assertEquals("a.png", files.row("a.png").value("Image"));
		assertEquals(bytes, files.row("a.png").value("File bytes"));
		assertEquals(8.0 * bytes / (24 * SIDE * SIDE), files.row("a.png").value(
			"Measured ratio"));
	}

	@Test
	public void withoutAQuantizedFileTheRowHasNoSize() throws IOException {
		final ResultFiles files = new ResultFiles(segmented(1), folder, "a");
		assertFalse(files.row("a").cells().stream().anyMatch(cell -> cell.column()
			.equals("File bytes")));
	}

	private ResultFiles write(final SegmentedImage result) throws IOException {
		final ResultFiles files = new ResultFiles(result, folder, "a");
		ResultChoice.DEFAULT.write(files, Workers.all());
		return files;
	}

	/** In a PNG, pixels stand for colors of a table. */
	private void assertSamePixels(final ImagePlus expected, final String name)
		throws IOException
	{
		final ImagePlus actual = ImageFiles.open(folder.resolve(name));
		assertEquals(expected.getStackSize(), actual.getStackSize());
		for (int slice = 1; slice <= expected.getStackSize(); slice++) {
			assertArrayEquals(colors(expected, slice), colors(actual, slice), name);
		}
	}

	private static int[] colors(final ImagePlus image, final int slice) {
		image.setSlice(slice);
		return (int[]) image.getProcessor().convertToRGB().getPixels();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.map(path -> path.getFileName().toString())
				.sorted().collect(Collectors.toList()));
		}
	}

	private static SegmentedImage segmented(final int slices) {
		final Random random = new Random(6);
		final ImageStack stack = new ImageStack(SIDE, SIDE);
		for (int slice = 0; slice < slices; slice++) {
			stack.addSlice(new ColorProcessor(SIDE, SIDE, random.ints(SIDE * SIDE,
				0xFF000000, 0).toArray()));
		}
		return new ImageSegmenter(SegmentOptions.DEFAULT).segment(new ImagePlus(
			"a.png", stack));
	}
}
