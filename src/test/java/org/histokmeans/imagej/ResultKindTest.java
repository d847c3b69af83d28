
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.sample.HESample;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link ResultKind}, and the files and choices made of it. */
public class ResultKindTest {

	/** What names of images are cut to leaves room for this. */
	private static final int LONGEST = 15;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "a-labels.tif, true", "a-quantized.png, true",
		"a-quantized, true", "a-labels.png, true", "a-overlay.tif, true",
		"a-compare.png, true", "a-codebook.png, false", "a-palette.png, true",
		"a-overview.png, true", "a-objects.tif, true", "a-distortion.png, true",
		"a-evidence.png, true", "a-montage.png, false", "labels.tif, false",
		"a-labels-2.tif, false", "a-labels.ome.tif, true", "a.ome.tif, false",
		"a.png, false" })
	public void imagesThatWeMadeAreKnownByTheirNames(final String name,
		final boolean isOutput)
	{
		assertEquals(isOutput, ResultKind.isOutput(name));
	}

	@ParameterizedTest
	@CsvSource({ "a-labels.tif, a-quantized", "a-labels, a-quantized",
		"a.tif, a-quantized", "a-labels.ome.tif, a-quantized",
		"a-labels-labels, a-labels-quantized" })
	public void aDecodedImageIsNamedAsTheInputWas(final String labels,
		final String quantized)
	{
		assertEquals(quantized, ResultKind.QUANTIZED.title(ResultKind.LABELS.input(
			labels)));
	}

	@Test
	public void noTwoKindsShareAFileOrAWord() {
		final List<Path> files = ResultFiles.possible(Paths.get(""), "a");
		assertEquals(files.size(), new HashSet<>(files).size());
		assertEquals(ResultKind.values().length, Arrays.stream(ResultKind.values())
			.map(ResultKind::word).distinct().count());
	}

	@ParameterizedTest
	@EnumSource(ResultKind.class)
	public void everySuffixFitsBehindTheLongestName(final ResultKind kind) {
		for (final String suffix : kind.suffixes()) {
			assertTrue(suffix.length() <= LONGEST, suffix);
		}
	}

	@ParameterizedTest
	@EnumSource(LabelFormat.class)
	public void everyLabelFileIsKnown(final LabelFormat format) {
		assertTrue(format.suffix().length() <= LONGEST, format.suffix());
		assertTrue(ResultFiles.possible(folder, "a").contains(folder.resolve("a" +
			format.suffix())));
		assertTrue(ResultKind.isOutput("a" + format.suffix()));
	}

	@ParameterizedTest
	@EnumSource(ResultKind.class)
	public void aKindIsWrittenAlone(final ResultKind kind) throws IOException {
		final ResultFiles files = new ResultFiles(segmented(), folder, "a");
		ResultChoice.NONE.with(kind, true).write(files, Workers.all());
		assertEquals(Collections.singletonList(folder.resolve("a" + kind.suffixes()
			.get(0))), files.written());
		assertEquals(names(files.written()), inFolder());
	}

	@ParameterizedTest
	@EnumSource(ResultKind.class)
	public void whatIsNotChosenIsNotWritten(final ResultKind kind)
		throws IOException
	{
		final ResultFiles files = new ResultFiles(segmented(), folder, "a");
		all().with(kind, false).write(files, Workers.all());
		assertEquals(ResultKind.values().length - 1, files.written().size());
		assertTrue(files.written().stream().noneMatch(file -> file.toString()
			.endsWith(kind.suffixes().get(0))));
		assertEquals(names(files.written()), inFolder());
	}

	@Test
	public void aChoiceIsSaidAsInAMacro() {
		final String said = ResultChoice.DEFAULT.with(ResultKind.QUANTIZED, false)
			.toString();
		assertTrue(said.startsWith("labels=true quantized=false savecodebook=true"),
			said);
	}

	private static ResultChoice all() {
		ResultChoice all = ResultChoice.NONE;
		for (final ResultKind kind : ResultKind.values()) {
			all = all.with(kind, true);
		}
		return all;
	}

	private static SegmentedImage segmented() {
		return new ImageSegmenter(SegmentOptions.DEFAULT).segment(new ImagePlus(
			"a.tif", new ColorProcessor(24, 16, new HESample(24, 16, 3, 1, 1)
				.pixels())));
	}

	private static List<String> names(final List<Path> files) {
		return files.stream().map(file -> file.getFileName().toString()).sorted()
			.collect(Collectors.toList());
	}

	private List<String> inFolder() {
		final List<String> names = new ArrayList<>(Arrays.asList(folder.toFile()
			.list()));
		Collections.sort(names);
		return names;
	}
}
