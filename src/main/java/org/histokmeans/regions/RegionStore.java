
package org.histokmeans.regions;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * Regions in a file, for the classes of slides, which memory may not hold. They
 * are written as they come and read again class by class. The file is gone when
 * it is closed.
 */
final class RegionStore implements RegionSink, Closeable {

	private static final int BUFFER = 1 << 16;

	private final FileChannel channel;
	private final DataOutputStream out;

	/** Of each label: how many, and their pixels. */
	private final Map<Integer, long[]> sums = new TreeMap<>();

	/** @param path of a file that is not there */
	RegionStore(final Path path) throws IOException {
		channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW,
			StandardOpenOption.READ, StandardOpenOption.WRITE,
			StandardOpenOption.DELETE_ON_CLOSE);
		out = new DataOutputStream(new BufferedOutputStream(Channels
			.newOutputStream(channel), BUFFER));
	}

	@Override
	public void take(final Region region) throws IOException {
		final long[] sum = sums.computeIfAbsent(region.label(),
			label -> new long[2]);
		sum[0]++;
		sum[1] += region.pixels();
		out.writeInt(region.label());
		out.writeInt(region.rings().size());
		for (final Ring ring : region.rings()) {
			write(ring);
		}
	}

	private void write(final Ring ring) throws IOException {
		out.writeInt(ring.size());
		for (int i = 0; i < ring.size(); i++) {
			out.writeInt(ring.x(i));
			out.writeInt(ring.y(i));
		}
	}

	/** Hands on a shape of each class, whose regions are read one by one. */
	void classes(final ShapeSink sink) throws IOException {
		out.flush();
		try {
			for (final Map.Entry<Integer, long[]> of : sums.entrySet()) {
				final int label = of.getKey();
				sink.take(new Shape(label, 0, of(label, (int) of.getValue()[0]), of
					.getValue()[1]));
			}
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private Collection<Region> of(final int label, final int size) {
		return new AbstractCollection<Region>() {

			@Override
			public Iterator<Region> iterator() {
				return new Reading(label, size);
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	/** Reads the regions of a label, from the beginning on. */
	private final class Reading implements Iterator<Region> {

		private final int label;
		private final DataInputStream in;
		private int left;

		Reading(final int label, final int left) {
			this.label = label;
			this.left = left;
			try {
				channel.position(0);
			}
			catch (final IOException e) {
				throw new UncheckedIOException(e);
			}
			in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(
				channel), BUFFER));
		}

		@Override
		public boolean hasNext() {
			return left > 0;
		}

		@Override
		public Region next() {
			if (left-- == 0) throw new NoSuchElementException();
			try {
				Region region = read();
				while (region.label() != label) {
					region = read();
				}
				return region;
			}
			catch (final IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private Region read() throws IOException {
			final int its = in.readInt();
			final List<Ring> rings = new ArrayList<>();
			for (int i = in.readInt(); i > 0; i--) {
				rings.add(ring());
			}
			return new Region(its, rings);
		}

		private Ring ring() throws IOException {
			final int[] x = new int[in.readInt()];
			final int[] y = new int[x.length];
			for (int i = 0; i < x.length; i++) {
				x[i] = in.readInt();
				y[i] = in.readInt();
			}
			return new Ring(x, y);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
