
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;

import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link PngText}, and codebooks in PNG files. */
public class PngTextTest {

	private static final String KEYWORD = "histokmeans-codebook";
	private static final String TEXT = "{ \"a\": \"\u00B5 \u7D44\u7E54\" }";
	private static final int LIMIT = 1 << 20;

	@TempDir
	private Path folder;

	@Test
	public void theTextIsReadBackAndTheImageIsTheSame() throws IOException {
		final byte[] png = png(KEYWORD, TEXT);
		assertEquals(TEXT, read(png));
		final BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(picture().getRGB(3, 4), image.getRGB(3, 4));
		assertEquals(40, image.getWidth());
	}

	@Test
	public void otherTextsAndNoneArePassedOver() throws IOException {
		assertNull(read(png("histokmeans-codebooks", TEXT)));
		assertNull(read(png("Comment", TEXT)));
		final ByteArrayOutputStream plain = new ByteArrayOutputStream();
		ImageIO.write(picture(), "png", plain);
		assertNull(read(plain.toByteArray()));
	}

	/** A program that saves the file again may not compress the text. */
	@Test
	public void aTextThatIsNotCompressedIsRead() throws IOException {
		final byte[] png = png(KEYWORD, "");
		final ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write((KEYWORD + "\0\0\0en\0Codebook\0" + "abc").getBytes(
			StandardCharsets.UTF_8));
		assertEquals("abc", read(withChunk(png, content.toByteArray())));
	}

	@Test
	public void everyTruncationIsRefusedInASentence() throws IOException {
		final byte[] png = png(KEYWORD, TEXT);
		final int end = 33 + 12 + chunkLength(png);
		for (int length = 9; length < end; length++) {
			final byte[] cut = Arrays.copyOf(png, length);
			assertTrue(assertThrows(IllegalArgumentException.class, () -> read(cut))
				.getMessage().contains("cut off"));
		}
	}

	@Test
	public void everyDamageOfTheTextIsRefused() throws IOException {
		final byte[] png = png(KEYWORD, TEXT);
		for (int i = 41 + KEYWORD.length() + 1; i < 45 + chunkLength(png); i++) {
			final byte[] damaged = png.clone();
			damaged[i] ^= 4;
			assertTrue(assertThrows(IllegalArgumentException.class, () -> read(
				damaged)).getMessage().contains("damaged"));
		}
	}

	@Test
	public void aTextThatGrowsTooLargeIsRefused() throws IOException {
		final String zeros = String.join("", Collections.nCopies(LIMIT + 1, "0"));
		final byte[] png = png(KEYWORD, zeros);
		assertTrue(png.length < LIMIT / 100);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> read(png))
			.getMessage().contains("more than 1 MB"));
	}

	@Test
	public void aChunkThatSaysItIsHugeTakesNoMemory() throws IOException {
		final byte[] png = png(KEYWORD, TEXT);
		for (final int high : new int[] { 0, 0x7F, 0xFF }) {
			final byte[] huge = png.clone();
			Arrays.fill(huge, 33, 37, (byte) high);
			if (high == 0) huge[34] = 0x0F;
			assertThrows(IllegalArgumentException.class, () -> read(huge));
		}
	}

	@Test
	public void contentsWithoutTheirPartsAreRefused() throws IOException {
		final byte[] png = png(KEYWORD, "");
		for (final String rest : new String[] { "", "\1", "\1\0", "\1\0en",
			"\1\0\0\0", "\1\0\0\0x", "\0\0\0" })
		{
			final byte[] wrong = withChunk(png, (KEYWORD + "\0" + rest).getBytes(
				StandardCharsets.UTF_8));
			assertThrows(IllegalArgumentException.class, () -> read(wrong), rest);
		}
	}

	/** Whom it was trained on is nobody's business. */
	@Test
	public void aCodebookIsReadFromAPng() throws IOException {
		final Codebook codebook = new CodebookTrainer(KMeansOptions.DEFAULT.withK(
			2), ColorSpaces.LAB, Workers.of(1)).train(new ColorHistogram(new int[] {
				1, 5, 0xF00000 }, new long[] { 1, 2, 3 })).codebook();
		final ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture(), "png", CodebookFile.intoPng(png, codebook
			.withImages(Collections.singletonList(new TrainingImage("a patient.png",
				9, 9, 9, "")))));
		final Path path = folder.resolve("named as.json");
		Files.write(path, png.toByteArray());
		assertEquals(CodebookFile.toJson(codebook), CodebookFile.toJson(CodebookFile
			.read(path)));
	}

	@Test
	public void aPngWithoutACodebookIsRefusedInASentence() throws IOException {
		final Path path = folder.resolve("plain.png");
		ImageIO.write(picture(), "png", path.toFile());
		final String message = assertThrows(IOException.class, () -> CodebookFile
			.read(path)).getMessage();
		assertTrue(message.contains("no codebook in this PNG"), message);
		assertTrue(message.contains("plain.png"), message);
		Files.write(path, png(KEYWORD, "{ \"format\": 3 }"));
		assertTrue(assertThrows(IOException.class, () -> CodebookFile.read(path))
			.getMessage().contains("format must be text"));
	}

	private String read(final byte[] png) throws IOException {
		final Path path = folder.resolve("a.png");
		Files.write(path, png);
		assertTrue(PngText.isPng(path));
		final byte[] text = PngText.read(path, KEYWORD, LIMIT);
		return text == null ? null : new String(text, StandardCharsets.UTF_8);
	}

	private static byte[] png(final String keyword, final String text)
		throws IOException
	{
		final ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (OutputStream out = PngText.into(png, keyword, text)) {
			ImageIO.write(picture(), "png", out);
		}
		return png.toByteArray();
	}

	private static int chunkLength(final byte[] png) {
		return ByteBuffer.wrap(png).getInt(33);
	}

	/** Puts another content in place of the text's. */
	private static byte[] withChunk(final byte[] png, final byte[] content) {
		final CRC32 check = new CRC32();
		check.update("iTXt".getBytes(StandardCharsets.US_ASCII));
		check.update(content);
		final int old = 12 + chunkLength(png);
		final ByteBuffer changed = ByteBuffer.allocate(png.length - old + 12 +
			content.length);
		changed.put(png, 0, 33).putInt(content.length).put("iTXt".getBytes(
			StandardCharsets.US_ASCII)).put(content).putInt((int) check.getValue())
			.put(png, 33 + old, png.length - 33 - old);
		return changed.array();
	}

	private static BufferedImage picture() {
		final BufferedImage picture = new BufferedImage(40, 30,
			BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 1200; i++) {
			picture.setRGB(i % 40, i / 40, i * 991);
		}
		return picture;
	}
}
