
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;
import ij.process.ShortProcessor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests command lines that are easy to get wrong. */
public class MainTest {

	private static final int SIZE = 40;

	@TempDir
	private Path folder;

	@Test
	public void anInputIsNeverOverwritten() throws IOException {
		final Path a = write("a.png", tissue(1));
		final Path b = write("a-quantized.png", tissue(2));
		final byte[] before = Files.readAllBytes(b);
		assertEquals(2, Main.execute("segment", a.toString(), b.toString(), "--out",
			folder.toString()));
		assertArrayEquals(before, Files.readAllBytes(b));
	}

	@Test
	public void namesThatDifferOnlyInCaseAreRefused() throws IOException {
		final Path a = write("a.png", tissue(1));
		assertEquals(2, Main.execute("segment", a.toString(), folder.resolve(
			"A.tif").toString(), "--out", folder.toString()));
	}

	@Test
	public void smoothingCanRemoveAllTissue() throws IOException {
		final int[] pixels = new int[SIZE * SIZE];
		Arrays.fill(pixels, 0xFFF5F5F5);
		pixels[SIZE * SIZE / 2 + 5] = 0xFF401040;
		final Path image = write("speck.png", pixels);
		final Path out = folder.resolve("out");
		assertEquals(0, Main.execute("segment", image.toString(), "--glass",
			"--smoothing", "2", "--out", out.toString()));
		final String results = new String(Files.readAllBytes(out.resolve(
			"results.csv")), StandardCharsets.UTF_8);
		assertTrue(results.contains("speck.png,1,RGB,1600,0,1"), results);
	}

	/** An image behind the option is an image. */
	@ParameterizedTest
	@ValueSource(strings = { "--glass IMAGE", "IMAGE --glass",
		"--glass=true IMAGE", "--glass true IMAGE", "--glass --k 2 IMAGE",
		"--glass=auto IMAGE", "--glass auto IMAGE" })
	public void glassTakesAWordOrNone(final String arguments) throws IOException {
		final int[] pixels = tissue(1);
		Arrays.fill(pixels, 0, SIZE * SIZE / 2, 0xFFF5F5F5);
		final Path image = write("slide.png", pixels);
		final Path out = folder.resolve("out");
		assertEquals(0, Main.execute(("segment " + arguments + " --out " + out)
			.replace("IMAGE", image.toString()).split(" ")));
		final List<String> results = Files.readAllLines(out.resolve("results.csv"));
		final int level = Arrays.asList(results.get(0).split(",")).indexOf(
			"Glass level");
		final boolean isAuto = arguments.contains("auto");
		final String found = results.get(1).split(",")[level];
		assertTrue(found.matches(isAuto ? "23[0-9]" : "220"), found);
	}

	@Test
	public void anotherWordOfGlassIsRefused() throws IOException {
		final String image = write("a.png", tissue(1)).toString();
		assertEquals(2, Main.execute("segment", image, "--glass=perhaps", "--out",
			folder.resolve("out").toString()));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	public void aStackIsDecodedToItsQuantizedImage() throws IOException {
		final ImageStack stack = new ImageStack(SIZE, SIZE);
		stack.addSlice(new ColorProcessor(SIZE, SIZE, tissue(1)));
		stack.addSlice(new ColorProcessor(SIZE, SIZE, tissue(2)));
		final Path image = folder.resolve("s.tif");
		ImageFiles.writeTiff(new ImagePlus("s", stack), image);
		final String labels = folder.resolve("s-labels.tif").toString();
		final String codebook = folder.resolve("s-codebook.json").toString();
		final Path decoded = folder.resolve("decoded.tif");
		assertEquals(0, Main.execute("segment", image.toString(), "--out", folder
			.toString()));
		assertEquals(0, Main.execute("decode", labels, codebook, "--out", decoded
			.toString()));
		final ImagePlus expected = IJ.openImage(folder.resolve("s-quantized.tif")
			.toString());
		final ImagePlus actual = IJ.openImage(decoded.toString());
		assertEquals(2, actual.getStackSize());
		for (int slice = 1; slice <= 2; slice++) {
			assertArrayEquals((int[]) expected.getStack().getPixels(slice),
				(int[]) actual.getStack().getPixels(slice));
		}
		assertEquals(2, Main.execute("decode", labels, codebook, "--out", folder
			.resolve("decoded.png").toString()));
	}

	@Test
	public void aDecodedImageNeverReplacesItsInput() throws IOException {
		final Path image = write("a.png", tissue(1));
		final Path out = folder.resolve("out");
		assertEquals(0, Main.execute("segment", image.toString(), "--out", out
			.toString()));
		final Path labels = out.resolve("a-labels.tif");
		final Path codebook = out.resolve("a-quantized.png");
		for (final Path input : new Path[] { labels, codebook }) {
			final byte[] before = Files.readAllBytes(input);
			assertEquals(2, Main.execute("decode", labels.toString(), codebook
				.toString(), "--out", out + "/../out/" + input.getFileName()));
			assertArrayEquals(before, Files.readAllBytes(input));
		}
		assertEquals(0, Main.execute("decode", labels.toString(), codebook
			.toString(), "--out", out.resolve("d.tiff").toString()));
	}

	@Test
	public void aMissingCodebookIsAWrongArgument() throws IOException {
		final String image = write("a.png", tissue(1)).toString();
		final String none = folder.resolve("none.json").toString();
		assertEquals(2, Main.execute("apply", none, image));
		assertEquals(2, Main.execute("decode", image, none, "--out", folder.resolve(
			"d.png").toString()));
		assertEquals(2, Main.execute("segment", image, "--start", none));
	}

	@Test
	public void aMissingImageLeavesNoFolder() {
		final Path out = folder.resolve("out");
		assertEquals(1, Main.execute("compare", folder.resolve("none.png")
			.toString(), "--out", out.toString()));
		assertFalse(Files.exists(out));
	}

	@ParameterizedTest
	@ValueSource(strings = { "compare", "segment", "segment --shared", "apply" })
	public void imagesThatFailLeaveNoFolder(final String command)
		throws IOException
	{
		final String codebook = folder.resolve("b.json").toString();
		said("train", write("a.png", tissue(1)).toString(), "--out", codebook);
		final Path gray = folder.resolve("gray.tif");
		ImageFiles.write(new ImagePlus("gray", new ShortProcessor(SIZE, SIZE)),
			gray);
		final List<String> line = new ArrayList<>(Arrays.asList(command.split(
			" ")));
		if (command.equals("apply")) line.add(codebook);
		line.addAll(Arrays.asList(gray.toString(), "--out", folder.resolve(
			"out/in/it").toString()));
		assertEquals(1, Main.execute(line.toArray(new String[0])));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	public void anEmptyFolderOfSomebodyElseStays() throws IOException {
		final Path out = Files.createDirectory(folder.resolve("out"));
		assertEquals(1, Main.execute("segment", folder.resolve("none.png")
			.toString(), "--out", out.resolve("in").toString()));
		assertTrue(Files.exists(out));
		assertFalse(Files.exists(out.resolve("in")));
		assertEquals(1, Main.execute("segment", folder.resolve("none.png")
			.toString(), "--out", out.toString()));
		assertTrue(Files.exists(out));
	}

	/** Before any work is done. */
	@Test
	public void aFolderThatCannotBeMadeIsAWrongArgument() throws IOException {
		final String image = write("a.png", tissue(1)).toString();
		final Path file = Files.write(folder.resolve("file"), new byte[1]);
		final Path link = Files.createSymbolicLink(folder.resolve("link"), folder
			.resolve("none"));
		for (final Path out : new Path[] { file, file.resolve("in"), link }) {
			assertEquals(2, Main.execute("segment", image, "--out", out.toString()));
			assertEquals(2, Main.execute("compare", image, "--out", out.toString()));
		}
		assertTrue(Files.isRegularFile(file));
		assertTrue(Files.isSymbolicLink(link));
	}

	@Test
	public void fewerClustersOfManyImagesAreRemarkedOn() throws IOException {
		final int[] two = new int[SIZE * SIZE];
		Arrays.fill(two, 0xFF401040);
		two[7] = 0xFFD080B0;
		final String image = write("two.png", two).toString();
		final String book = folder.resolve("b.json").toString();
		final String expected = ": K is 2 instead of 5, because";
		assertTrue(said("train", image, "--k", "5", "--out", book).contains(book +
			expected));
		assertTrue(said("segment", image, "--shared", "--k", "5", "--out", folder
			.toString()).contains("shared-codebook.json" + expected));
		assertFalse(said("train", image, "--k", "2", "--out", book).contains(
			"instead of"));
	}

	@Test
	public void nothingButGlassIsRemarkedOn() throws IOException {
		final int[] white = new int[SIZE * SIZE];
		Arrays.fill(white, 0xFFF5F5F5);
		final String glass = write("white.png", white).toString();
		final String image = write("a.png", tissue(1)).toString();
		final String book = folder.resolve("b.json").toString();
		final String expected = "white.png is nothing but glass";
		final String trained = said("train", glass, image, "--glass", "--out",
			book);
		assertTrue(trained.contains(expected), trained);
		assertTrue(trained.contains("white.png: nothing but glass"), trained);
		assertFalse(trained.contains("?"), trained);
		final String applied = said("apply", book, glass, "--out", folder.resolve(
			"out").toString());
		assertTrue(applied.contains(expected), applied);
	}

	/** An unknown figure is left out. */
	@Test
	public void aPoorFitIsToldByWhatIsKnown() throws IOException {
		final int[] green = new int[SIZE * SIZE];
		Arrays.fill(green, 0xFF00C000);
		final String image = write("a.png", tissue(1)).toString();
		final String other = write("green.png", green).toString();
		final String book = folder.resolve("b.json").toString();
		said("train", image, "--out", book);
		final String applied = said("apply", book, other, "--fit=false", "--out",
			folder.resolve("out").toString());
		assertTrue(applied.contains("codebook (unexplained 100.0 %): its " +
			"stain or its mix of tissues differs"), applied);
	}

	/** On both channels. */
	private static String said(final String... args) {
		final PrintStream out = System.out;
		final PrintStream err = System.err;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		final PrintStream both = new PrintStream(said, true);
		System.setOut(both);
		System.setErr(both);
		try {
			assertEquals(0, Main.execute(args), said.toString());
			return said.toString();
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	@Test
	public void tooManyThreadsAreRefused() throws IOException {
		final Path image = write("a.png", tissue(1));
		assertEquals(2, Main.execute("segment", image.toString(), "--threads",
			"100000", "--out", folder.toString()));
	}

	private static int[] tissue(final long seed) {
		return new HESample(SIZE, SIZE, seed, 1, 1).pixels();
	}

	private Path write(final String name, final int[] pixels) throws IOException {
		final Path path = folder.resolve(name);
		ImageFiles.write(new ImagePlus(name, new ColorProcessor(SIZE, SIZE,
			pixels)), path);
		return path;
	}
}
