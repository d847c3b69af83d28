
package org.histokmeans.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.histokmeans.file.FileType;
import org.histokmeans.file.WholeFile;
import org.histokmeans.text.FileMessages;

/**
 * Codebooks as JSON files (UTF-8), for people and programs. What was written is
 * read back exactly.
 *
 * <pre>
 * CodebookFile.write(codebook, path);
 * Codebook same = CodebookFile.read(path);
 * </pre>
 */
public final class CodebookFile {

	/** 65,535 clusters need 20 MB. */
	public static final int MAX_BYTES = 32 << 20;

	private CodebookFile() {
		// only static methods
	}

	/** Writes the file whole or not at all. */
	public static void write(final Codebook codebook, final Path path)
		throws IOException
	{
		final byte[] json = toJson(codebook).getBytes(StandardCharsets.UTF_8);
		WholeFile.write(path, part -> Files.write(part, json));
	}

	/**
	 * Puts the codebook into a PNG that is written to the stream, without the
	 * list of the images that it was trained on: pictures are passed on, and
	 * names of images can be names of patients. Also, a list of thousands would
	 * be larger than the picture.
	 */
	public static OutputStream intoPng(final OutputStream png,
		final Codebook codebook)
	{
		return PngText.into(png, CodebookFormat.NAME, toCompactJson(codebook
			.withImages(Collections.emptyList())));
	}

	/**
	 * @param path a codebook file or a PNG that has its codebook in it
	 * @throws IOException with a sentence, if the file cannot be read or is no
	 *           codebook
	 */
	public static Codebook read(final Path path) throws IOException {
		checkFile(path);
		try {
			return fromBytes(PngText.isPng(path) ? textOfPng(path) : bytes(path));
		}
		catch (final IllegalArgumentException e) {
			throw new IOException(path + " cannot be used: " + e.getMessage(), e);
		}
		catch (final OutOfMemoryError e) {
			throw new IOException(path + " needs more memory than there is.", e);
		}
		catch (final FileNotFoundException | FileSystemException e) {
			throw new IOException(path +
				" cannot be read: check the file's permissions.", e);
		}
	}

	/**
	 * Whether it is a PNG that has a codebook in it, even a damaged one: a
	 * quantized image.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public static boolean isInPng(final Path path) throws IOException {
		try {
			return PngText.isPng(path) && PngText.read(path, CodebookFormat.NAME,
				MAX_BYTES) != null;
		}
		catch (final IllegalArgumentException e) {
			return true;
		}
	}

	/** A link may lead to it. To open a pipe would wait for ever. */
	private static void checkFile(final Path path) throws IOException {
		final FileType type = FileType.behindLinks(path);
		if (type == FileType.MISSING) throw new IOException(
			"There is no codebook file " + path + ".");
		if (type != FileType.FILE) throw new IOException(String.format(
			FileMessages.NO_CODEBOOK_FILE, path, type));
	}

	private static byte[] textOfPng(final Path path) throws IOException {
		final byte[] text = PngText.read(path, CodebookFormat.NAME, MAX_BYTES);
		if (text == null) throw new IllegalArgumentException(
			"there is no codebook in this PNG. Quantized images that the command " +
				"line or a batch wrote have one; those that another program saved " +
				"again may have lost it.");
		return text;
	}

	private static byte[] bytes(final Path path) throws IOException {
		if (Files.size(path) > MAX_BYTES) throw new IllegalArgumentException(
			"it is too large to be a codebook: it has more than " +
				(MAX_BYTES >> 20) + " MB.");
		return Files.readAllBytes(path);
	}

	/** The content of a codebook file. */
	public static String toJson(final Codebook codebook) {
		return CodebookWriter.toJson(codebook);
	}

	/** The same without line breaks. */
	public static String toCompactJson(final Codebook codebook) {
		return CodebookWriter.toCompactJson(codebook);
	}

	/**
	 * @throws IllegalArgumentException with a sentence that names what is wrong
	 */
	public static Codebook fromJson(final String json) {
		return CodebookReader.fromJson(json);
	}

	/**
	 * @param json in UTF-8
	 * @throws IllegalArgumentException with a sentence that names what is wrong
	 */
	public static Codebook fromBytes(final byte[] json) {
		return fromJson(text(json));
	}

	private static String text(final byte[] utf8) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8))
				.toString();
		}
		catch (final CharacterCodingException e) {
			throw new IllegalArgumentException("it is not text in UTF-8.", e);
		}
	}
}
