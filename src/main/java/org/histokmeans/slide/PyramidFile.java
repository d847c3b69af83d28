
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TIFF file of tiles that come in any order and are stored in one: row by
 * row, and a tile of the next level as soon as all that it is made of are
 * stored. Directories follow at the end, when the places of all tiles are
 * known. Several threads may add tiles at once.
 */
final class PyramidFile implements Closeable {

	/** What else is in a file, generously. */
	private static final long OTHERS = 1 << 26;

	private static final long MAX_CLASSIC = 0xFFFFFFFFL;

	private final FileChannel channel;
	private final boolean isBig;
	private final List<TileGrid> levels;
	private final long[][] offsets;
	private final long[][] lengths;
	private final int[][] order;

	/** Tiles that came before their turn. */
	private final Map<Integer, Waiting> waiting = new HashMap<>();
	private int next;
	private long end;

	/** A tile and its place in the pyramid. */
	private static final class Waiting {

		final int level;
		final int tile;
		final byte[][] parts;

		Waiting(final int level, final int tile, final byte[]... parts) {
			this.level = level;
			this.tile = tile;
			this.parts = parts;
		}
	}

	/** @param tileBytes of a tile at most */
	PyramidFile(final Path path, final List<TileGrid> levels,
		final long tileBytes) throws IOException
	{
		this(path, levels, couldPass4GB(levels, tileBytes));
	}

	PyramidFile(final Path path, final List<TileGrid> levels, final boolean isBig)
		throws IOException
	{
		this.levels = levels;
		this.isBig = isBig;
		offsets = new long[levels.size()][];
		lengths = new long[levels.size()][];
		order = new int[levels.size()][];
		for (int level = 0; level < order.length; level++) {
			offsets[level] = new long[levels.get(level).storedCount()];
			lengths[level] = new long[levels.get(level).storedCount()];
			order[level] = new int[levels.get(level).count()];
		}
		putInOrder();
		channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW,
			StandardOpenOption.WRITE);
		end = isBig ? 16 : 8;
	}

	static boolean couldPass4GB(final List<TileGrid> levels,
		final long tileBytes)
	{
		final long tiles = levels.stream().mapToLong(TileGrid::count).sum();
		return tiles * tileBytes + OTHERS > MAX_CLASSIC;
	}

	private void putInOrder() {
		int number = 0;
		for (int first = 0; first < order[0].length; first++) {
			int tile = first;
			order[0][tile] = number++;
			for (int level = 0; level + 1 < order.length && levels.get(level)
				.isLastOfParent(tile); level++)
			{
				tile = levels.get(level).parent(tile);
				order[level + 1][tile] = number++;
			}
		}
	}

	boolean isBig() {
		return isBig;
	}

	/** Stores the parts of a tile, or keeps them until its turn. */
	synchronized void add(final int level, final int tile, final byte[]... parts)
		throws IOException
	{
		waiting.put(order[level][tile], new Waiting(level, tile, parts));
		Waiting first;
		while ((first = waiting.remove(next)) != null) {
			next++;
			store(first);
		}
	}

	private void store(final Waiting tile) throws IOException {
		for (int part = 0; part < tile.parts.length; part++) {
			final int at = levels.get(tile.level).stored(tile.tile, part);
			offsets[tile.level][at] = end;
			lengths[tile.level][at] = tile.parts[part].length;
			append(tile.parts[part]);
		}
	}

	/** Everything begins at an even place. */
	private void append(final byte[] data) throws IOException {
		write(ByteBuffer.wrap(data), end);
		end += data.length + data.length % 2;
	}

	private void write(final ByteBuffer bytes, final long at) throws IOException {
		long place = at;
		while (bytes.hasRemaining()) {
			place += channel.write(bytes, place);
		}
	}

	/**
	 * Stores the directories, and where they are.
	 *
	 * @param tags of each level, without where its tiles are
	 * @param areBelow whether all other levels stand below the first one
	 * @throws IllegalStateException if tiles are missing
	 */
	synchronized void finish(final List<TiffTags> tags, final boolean areBelow)
		throws IOException
	{
		if (order[levels.size() - 1][0] != next - 1)
			throw new IllegalStateException("Tiles are missing.");
		write(header(areBelow ? firstAbove(tags) : firstOfChain(tags)), 0);
		channel.force(false);
	}

	/** Returns where the directory of the largest level is. */
	private long firstOfChain(final List<TiffTags> tags) throws IOException {
		final long first = end;
		for (int level = 0; level < levels.size(); level++) {
			directory(level, tags.get(level), level + 1 < levels.size());
		}
		return first;
	}

	/** Those that it leads to come before it. */
	private long firstAbove(final List<TiffTags> tags) throws IOException {
		final long[] below = new long[levels.size() - 1];
		for (int level = 1; level < levels.size(); level++) {
			below[level - 1] = directory(level, tags.get(level), false);
		}
		return directory(0, below.length == 0 ? tags.get(0) : tags.get(0).offsets(
			TiffTags.SUB_IFDS, below), false);
	}

	/** Returns where it is. */
	private long directory(final int level, final TiffTags tags,
		final boolean hasNext) throws IOException
	{
		final long start = end;
		append(tags.offsets(TiffTags.TILE_OFFSETS, offsets[level]).offsets(
			TiffTags.TILE_BYTE_COUNTS, lengths[level]).bytes(start, hasNext));
		return start;
	}

	private ByteBuffer header(final long first) {
		final ByteBuffer header = ByteBuffer.allocate(isBig ? 16 : 8).order(
			ByteOrder.LITTLE_ENDIAN);
		header.put((byte) 'I').put((byte) 'I').putShort((short) (isBig ? 43 : 42));
		if (isBig) header.putShort((short) 8).putShort((short) 0).putLong(first);
		else header.putInt((int) first);
		header.flip();
		return header;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
