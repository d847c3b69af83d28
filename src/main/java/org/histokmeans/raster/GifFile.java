
package org.histokmeans.raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * GIF files, see CompuServe's GIF89a. The pictures of an animation are slices,
 * each as it is shown; what no picture covers is white, as is what is
 * transparent.
 */
public final class GifFile implements PixelFile {

	/** Pixels that a byte can become: it is part of a code of 9 bits or more. */
	static final int MOST_OF_A_BYTE = 4096;

	private static final int WHITE = 0xFFFFFF;
	private static final int PICTURE = 0x2C;
	private static final int EXTENSION = 0x21;
	private static final int END = 0x3B;
	private static final int CONTROL = 0xF9;

	/** What happens to a picture before the next one is shown. */
	private static final int TO_BACKGROUND = 2;
	private static final int TO_PREVIOUS = 3;

	private final Path path;
	private final List<int[]> planes = new ArrayList<>();
	private int width;
	private int height;
	private int[] palette;
	private int[] canvas;
	private int disposal;
	private int transparent = -1;
	private Pixels single;

	public GifFile(final Path path) {
		this.path = path;
	}

	/** Of the first picture. */
	@Override
	public long pixels() throws IOException {
		try (LittleEndian in = new LittleEndian(path)) {
			readHeader(in);
			return (long) width * height;
		}
	}

	private void readHeader(final LittleEndian in) throws IOException {
		in.goTo(6);
		width = in.u16();
		height = in.u16();
		final int flags = in.u8();
		in.u16();
		palette = (flags & 0x80) != 0 ? GifFrame.palette(in, flags) : new int[0];
	}

	@Override
	public Pixels read() throws IOException {
		try (LittleEndian in = new LittleEndian(path)) {
			readHeader(in);
			checkSize();
			for (int block = in.u8(); block != END; block = in.u8()) {
				if (block == PICTURE) add(new GifFrame(in, palette));
				else if (block == EXTENSION) readExtension(in);
				else if (block != 0) throw new IOException("a block has no known kind");
			}
			return all();
		}
	}

	/** The first picture fills the whole, or nearly so. */
	private void checkSize() throws IOException {
		FileChecks.checkSize(path, width, height);
		FileChecks.checkLength((long) width * height, Files.size(path),
			MOST_OF_A_BYTE);
	}

	private Pixels all() throws IOException {
		if (planes.isEmpty()) throw new IOException("it has no picture");
		if (planes.size() == 1 && single != null) return single;
		return Grays.of(new Pixels(width, height, Pixels.Kind.RGB, planes));
	}

	private void readExtension(final LittleEndian in) throws IOException {
		final int kind = in.u8();
		for (int length = in.u8(); length > 0; length = in.u8()) {
			final long end = in.position() + length;
			if (kind == CONTROL && length == 4) readControl(in);
			in.goTo(end);
		}
	}

	private void readControl(final LittleEndian in) throws IOException {
		final int flags = in.u8();
		disposal = flags >> 2 & 7;
		in.u16();
		final int index = in.u8();
		transparent = (flags & 1) != 0 ? index : -1;
	}

	private void add(final GifFrame frame) throws IOException {
		final byte[] indices = frame.read(path, Files.size(path));
		if (planes.isEmpty() && isPlain(frame, indices)) single = new Pixels(width,
			height, Pixels.Kind.INDEXED, Collections.singletonList(indices))
			.withPalette(frame.palette);
		final int[] before = canvas;
		final int[] plane = canvas == null ? white() : canvas.clone();
		draw(frame, indices, plane);
		planes.add(plane);
		canvas = disposal == TO_PREVIOUS ? before : plane;
		if (disposal == TO_BACKGROUND) canvas = cleared(frame);
		transparent = -1;
		disposal = 0;
	}

	private boolean isPlain(final GifFrame frame, final byte[] indices) {
		if (frame.left > 0 || frame.top > 0 || frame.width != width ||
			frame.height != height) return false;
		for (final byte index : indices) {
			if ((index & 0xFF) == transparent) return false;
		}
		return true;
	}

	private int[] white() {
		final int[] plane = new int[width * height];
		Arrays.fill(plane, WHITE);
		return plane;
	}

	/** What is outside of the whole is not shown. */
	private void draw(final GifFrame frame, final byte[] indices,
		final int[] plane)
	{
		final int end = Math.min(frame.width, width - frame.left);
		for (int y = 0; y < Math.min(frame.height, height - frame.top); y++) {
			for (int x = 0; x < end; x++) {
				final int index = indices[y * frame.width + x] & 0xFF;
				if (index != transparent) plane[(frame.top + y) * width + frame.left +
					x] = frame.palette[index];
			}
		}
	}

	private int[] cleared(final GifFrame frame) {
		final int[] plane = canvas.clone();
		final int end = Math.min(width, frame.left + frame.width);
		for (int y = frame.top; y < Math.min(height, frame.top + frame.height) &&
			frame.left < end; y++)
		{
			Arrays.fill(plane, y * width + frame.left, y * width + end, WHITE);
		}
		return plane;
	}
}
