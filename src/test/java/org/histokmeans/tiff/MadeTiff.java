
package org.histokmeans.tiff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page of a TIFF file, tag by tag; by default one strip of 8-bit RGB. */
final class MadeTiff {

	static final int ASCII = 2;
	static final int SHORT = 3;
	static final int LONG = 4;
	static final int RATIONAL = 5;
	static final int UNDEFINED = 7;

	private static final int[] SIZES = { 0, 1, 1, 2, 4, 8, 1, 1 };

	private final Map<Integer, Integer> types = new TreeMap<>();
	private final Map<Integer, long[]> values = new TreeMap<>();
	private final List<byte[]> blocks = new ArrayList<>();

	MadeTiff(final int width, final int height) {
		set(256, LONG, width).set(257, LONG, height).set(258, SHORT, 8, 8, 8).set(
			259, SHORT, 1).set(262, SHORT, 2).set(277, SHORT, 3).set(278, LONG,
				height);
	}

	MadeTiff set(final int tag, final int type, final long... numbers) {
		types.put(tag, type);
		values.put(tag, numbers);
		return this;
	}

	/** Pairs: above and below the line. */
	MadeTiff rational(final int tag, final long... numbers) {
		return set(tag, RATIONAL, numbers);
	}

	MadeTiff text(final String description) {
		final byte[] bytes = (description + "\0").getBytes(StandardCharsets.UTF_8);
		return bytes(270, ASCII, bytes);
	}

	MadeTiff bytes(final int tag, final int type, final byte[] bytes) {
		final long[] numbers = new long[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			numbers[i] = bytes[i];
		}
		return set(tag, type, numbers);
	}

	MadeTiff without(final int tag) {
		types.remove(tag);
		values.remove(tag);
		return this;
	}

	MadeTiff tiles(final int width, final int height) {
		return without(278).set(322, LONG, width).set(323, LONG, height);
	}

	MadeTiff block(final byte[] data) {
		blocks.add(data);
		return this;
	}

	static void write(final Path path, final MadeTiff... pages)
		throws IOException
	{
		Files.write(path, file(ByteOrder.LITTLE_ENDIAN, false, pages));
	}

	/** The blocks first, then the directories, each with its values behind it. */
	static byte[] file(final ByteOrder order, final boolean isBig,
		final MadeTiff... pages)
	{
		final ByteArrayOutputStream body = new ByteArrayOutputStream();
		final int header = isBig ? 16 : 8;
		for (final MadeTiff page : pages) {
			page.place(header, body);
		}
		final int first = header + body.size();
		int offset = first;
		for (int i = 0; i < pages.length; i++) {
			final byte[] directory = pages[i].directory(order, isBig, offset,
				i == pages.length - 1);
			body.write(directory, 0, directory.length);
			offset += directory.length;
		}
		final ByteBuffer file = ByteBuffer.allocate(header + body.size()).order(
			order);
		final byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
		file.put(mark).put(mark).putShort((short) (isBig ? 43 : 42));
		if (isBig) file.putShort((short) 8).putShort((short) 0).putLong(first);
		else file.putInt(first);
		return file.put(body.toByteArray()).array();
	}

	private void place(final int header, final ByteArrayOutputStream body) {
		final long[] offsets = new long[blocks.size()];
		final long[] lengths = new long[blocks.size()];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = header + body.size();
			lengths[i] = blocks.get(i).length;
			body.write(blocks.get(i), 0, blocks.get(i).length);
		}
		final boolean isTiled = types.containsKey(322);
		if (!types.containsKey(273)) set(isTiled ? 324 : 273, LONG, offsets);
		if (!types.containsKey(279)) set(isTiled ? 325 : 279, LONG, lengths);
	}

	private byte[] directory(final ByteOrder order, final boolean isBig,
		final int start, final boolean isLast)
	{
		final int entry = isBig ? 20 : 12;
		final int room = isBig ? 8 : 4;
		final int fixed = (isBig ? 8 : 2) + entry * types.size() + room;
		final ByteBuffer bytes = ByteBuffer.allocate(fixed + types.keySet().stream()
			.mapToInt(this::size).filter(size -> size > room).sum()).order(order);
		if (isBig) bytes.putLong(types.size());
		else bytes.putShort((short) types.size());
		int more = fixed;
		for (final int tag : types.keySet()) {
			final int at = bytes.position();
			bytes.putShort((short) tag).putShort(types.get(tag).shortValue());
			if (isBig) bytes.putLong(count(tag));
			else bytes.putInt((int) count(tag));
			if (size(tag) > room) {
				if (isBig) bytes.putLong(start + more);
				else bytes.putInt(start + more);
				bytes.position(more);
				more += size(tag);
			}
			putValues(tag, bytes);
			bytes.position(at + entry);
		}
		final int next = isLast ? 0 : start + bytes.capacity();
		if (isBig) bytes.putLong(next);
		else bytes.putInt(next);
		return bytes.array();
	}

	private long count(final int tag) {
		return values.get(tag).length / (types.get(tag) == RATIONAL ? 2 : 1);
	}

	private int size(final int tag) {
		return (int) count(tag) * SIZES[types.get(tag)];
	}

	private void putValues(final int tag, final ByteBuffer bytes) {
		Arrays.stream(values.get(tag)).forEach(value -> {
			switch (types.get(tag)) {
				case SHORT:
					bytes.putShort((short) value);
					break;
				case LONG:
				case RATIONAL:
					bytes.putInt((int) value);
					break;
				default:
					bytes.put((byte) value);
			}
		});
	}
}
