
package org.histokmeans.codebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * A text in a PNG file, under a keyword: a chunk iTXt (W3C, "Portable Network
 * Graphics Specification", 11.3.3.4), UTF-8, compressed. Other programs pass it
 * over.
 */
final class PngText {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r',
		'\n', 0x1A, '\n' };
	private static final byte[] TYPE = { 'i', 'T', 'X', 't' };
	private static final byte[] END = { 'I', 'E', 'N', 'D' };

	/** The signature and the first chunk, IHDR. */
	private static final int HEAD = 33;

	private PngText() {
		// only static methods
	}

	/** Puts the text into a PNG that is written to the stream. */
	static OutputStream into(final OutputStream png, final String keyword,
		final String text)
	{
		return new FilterOutputStream(png) {

			private int written;

			@Override
			public void write(final int b) throws IOException {
				out.write(b);
				written++;
				if (written == HEAD) out.write(chunk(keyword, text));
			}

			@Override
			public void write(final byte[] bytes, final int from, final int length)
				throws IOException
			{
				int start = from;
				while (written <= HEAD && start < from + length) {
					write(bytes[start++]);
				}
				out.write(bytes, start, from + length - start);
			}
		};
	}

	private static byte[] chunk(final String keyword, final String text) {
		final ByteArrayOutputStream chunk = new ByteArrayOutputStream();
		try {
			final byte[] content = content(keyword, text);
			final CRC32 check = new CRC32();
			check.update(TYPE);
			check.update(content);
			final DataOutputStream data = new DataOutputStream(chunk);
			data.writeInt(content.length);
			data.write(TYPE);
			data.write(content);
			data.writeInt((int) check.getValue());
			return chunk.toByteArray();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Keyword, compressed by deflation, no language, no other keyword. */
	private static byte[] content(final String keyword, final String text)
		throws IOException
	{
		final ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
		content.write(new byte[] { 0, 1, 0, 0, 0 });
		final Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
		try (OutputStream deflated = new DeflaterOutputStream(content, best)) {
			deflated.write(text.getBytes(StandardCharsets.UTF_8));
		}
		best.end();
		return content.toByteArray();
	}

	/** Whether a file begins as every PNG does. */
	static boolean isPng(final Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			final byte[] head = new byte[SIGNATURE.length];
			return file.length() > head.length && file.read(head) == head.length &&
				Arrays.equals(head, SIGNATURE);
		}
	}

	/**
	 * @param limit of bytes
	 * @return the text in UTF-8, or null if there is none of the keyword
	 * @throws IllegalArgumentException with a sentence, if it is damaged or too
	 *           long
	 */
	static byte[] read(final Path path, final String keyword, final int limit)
		throws IOException
	{
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			file.seek(SIGNATURE.length);
			while (true) {
				final long length = file.readInt() & 0xFFFFFFFFL;
				final byte[] type = new byte[TYPE.length];
				file.readFully(type);
				if (Arrays.equals(type, END)) return null;
				final long next = file.getFilePointer() + length + Integer.BYTES;
				if (Arrays.equals(type, TYPE) && hasKeyword(file, length, keyword)) {
					return text(content(file, length, limit), keyword, limit);
				}
				file.seek(next);
			}
		}
		catch (final EOFException e) {
			throw new IllegalArgumentException("the PNG is cut off.", e);
		}
	}

	private static boolean hasKeyword(final RandomAccessFile file,
		final long length, final String keyword) throws IOException
	{
		final byte[] wanted = (keyword + "\0").getBytes(
			StandardCharsets.ISO_8859_1);
		if (length < wanted.length) return false;
		final byte[] start = new byte[wanted.length];
		file.readFully(start);
		file.seek(file.getFilePointer() - start.length);
		return Arrays.equals(start, wanted);
	}

	/** Checked by the chunk's CRC. */
	private static byte[] content(final RandomAccessFile file, final long length,
		final int limit) throws IOException
	{
		if (length > limit) throw tooLong(limit);
		if (length > file.length() - file.getFilePointer())
			throw new EOFException();
		final byte[] content = new byte[(int) length];
		file.readFully(content);
		final CRC32 check = new CRC32();
		check.update(TYPE);
		check.update(content);
		if ((int) check.getValue() != file.readInt()) throw damaged(null);
		return content;
	}

	private static byte[] text(final byte[] content, final String keyword,
		final int limit)
	{
		int start = keyword.length() + 1;
		if (content.length < start + 4) throw damaged(null);
		final boolean isDeflated = content[start] == 1;
		start += 2;
		for (int end = 0; end < 2; start++) {
			if (start == content.length) throw damaged(null);
			if (content[start] == 0) end++;
		}
		return isDeflated ? inflated(content, start, limit) : Arrays.copyOfRange(
			content, start, content.length);
	}

	private static byte[] inflated(final byte[] content, final int start,
		final int limit)
	{
		final Inflater inflater = new Inflater();
		inflater.setInput(content, start, content.length - start);
		final ByteArrayOutputStream text = new ByteArrayOutputStream();
		final byte[] buffer = new byte[1 << 16];
		try {
			while (!inflater.finished()) {
				final int count = inflater.inflate(buffer);
				if (count == 0 && !inflater.finished()) throw damaged(null);
				text.write(buffer, 0, count);
				if (text.size() > limit) throw tooLong(limit);
			}
			return text.toByteArray();
		}
		catch (final DataFormatException e) {
			throw damaged(e);
		}
		finally {
			inflater.end();
		}
	}

	private static IllegalArgumentException tooLong(final int limit) {
		return new IllegalArgumentException(
			"its codebook is too large: it has more than " + (limit >> 20) + " MB.");
	}

	private static IllegalArgumentException damaged(final Exception cause) {
		return new IllegalArgumentException("the codebook in it is damaged.",
			cause);
	}
}
