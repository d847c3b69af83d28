
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All directories of a TIFF or BigTIFF file, those below others, too. A
 * directory that was visited ends a chain, and all together cannot have more
 * entries than the file has room for.
 */
final class IfdWalk {

	private static final int CLASSIC = 42;
	private static final int BIG = 43;
	private static final int MAX_SUB_IFDS = 1000;
	private static final int MAX_IFDS = 200_000;

	private final TiffBytes bytes;
	private final Set<Long> visited = new HashSet<>();
	private final List<Ifd> ifds = new ArrayList<>();
	private boolean isBig;
	private long entriesLeft;

	IfdWalk(final TiffBytes bytes) {
		this.bytes = bytes;
		entriesLeft = bytes.length() / 12;
	}

	List<Ifd> ifds() throws IOException {
		chain(header(), false);
		if (ifds.isEmpty()) throw Refusal.header();
		return ifds;
	}

	/** Where the first directory is. */
	private long header() throws IOException {
		final short mark = bytes.at(0, 2).getShort();
		if (mark != 0x4949 && mark != 0x4D4D) throw Refusal.header();
		bytes.setOrder(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN
			: ByteOrder.BIG_ENDIAN);
		final int magic = bytes.at(2, 2).getShort();
		if (magic != CLASSIC && magic != BIG) throw Refusal.header();
		isBig = magic == BIG;
		return isBig ? bytes.at(8, 8).getLong() : unsigned(bytes.at(4, 4));
	}

	private void chain(final long first, final boolean isSub) throws IOException {
		long offset = first;
		while (offset != 0 && visited.add(offset)) {
			if (ifds.size() == MAX_IFDS) throw Refusal.header();
			offset = directory(offset, isSub);
		}
	}

	/** Returns where the next one is. */
	private long directory(final long offset, final boolean isSub)
		throws IOException
	{
		final long count = isBig ? bytes.at(offset, 8).getLong() : Short
			.toUnsignedLong(bytes.at(offset, 2).getShort());
		if (count < 0 || count > entriesLeft) throw Refusal.header();
		entriesLeft -= count;
		final long start = offset + (isBig ? 8 : 2);
		final long end = start + count * (isBig ? 20 : 12);
		final Ifd ifd = new Ifd(fields(start, end), isSub);
		ifds.add(ifd);
		if (!isSub) subDirectories(ifd);
		return isBig ? bytes.at(end, 8).getLong() : unsigned(bytes.at(end, 4));
	}

	private void subDirectories(final Ifd ifd) throws IOException {
		for (final long offset : ifd.numbers(Tag.SUB_IFDS, MAX_SUB_IFDS)) {
			chain(offset, true);
		}
	}

	private Map<Integer, Field> fields(final long start, final long end)
		throws IOException
	{
		final Map<Integer, Field> fields = new HashMap<>();
		final ByteBuffer entries = bytes.at(start, end - start);
		for (long offset = start; offset < end; offset += isBig ? 20 : 12) {
			entries.position((int) (offset - start));
			final int tag = Short.toUnsignedInt(entries.getShort());
			final Field field = field(entries, offset);
			if (Tag.isRead(tag) && field == null) fields.putIfAbsent(tag, null);
			else if (Tag.isRead(tag)) fields.put(tag, field);
		}
		return fields;
	}

	/** Null if its type is unknown. Few values are in the entry itself. */
	private Field field(final ByteBuffer entries, final long offset) {
		final int type = Short.toUnsignedInt(entries.getShort());
		final long count = isBig ? entries.getLong() : unsigned(entries);
		final int size = Field.bytes(type);
		if (size == 0 || count < 0 || count > bytes.length()) return null;
		if (count * size <= (isBig ? 8 : 4)) return new Field(bytes, type, count,
			offset + (isBig ? 12 : 8));
		return new Field(bytes, type, count, isBig ? entries.getLong() : unsigned(
			entries));
	}

	private static long unsigned(final ByteBuffer bytes) {
		return Integer.toUnsignedLong(bytes.getInt());
	}
}
