
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Header and palette of a BMP file, of all versions: Microsoft's
 * BITMAPCOREHEADER, BITMAPINFOHEADER, V4 and V5, and OS/2's second one.
 */
final class BmpHeader {

	static final int PLAIN = 0;
	static final int RUNS_OF_8 = 1;
	static final int RUNS_OF_4 = 2;
	static final int MASKS = 3;
	static final int ALPHA_MASKS = 6;

	private static final int FILE_BYTES = 14;
	private static final int CORE_BYTES = 12;
	private static final int INFO_BYTES = 40;
	private static final int OS2_BYTES = 64;
	private static final List<Long> SIZES = Arrays.asList(12L, 16L, 40L, 52L, 56L,
		64L, 108L, 124L);
	private static final int WITH_MASKS = 52;
	private static final int WITH_ALPHA = 56;

	/** With this as its compression, OS/2's header means something else. */
	private static final int OS2_ONLY = 3;

	/** Pixels that two bytes of runs can hold. */
	private static final int MOST_RUN = 255;

	final int width;
	final int height;
	final boolean isTopDown;
	final int bits;
	final int compression;
	final int[] masks = new int[4];
	final int[] palette;

	private final long start;
	private final long headerBytes;
	private final long colorsUsed;

	BmpHeader(final LittleEndian in) throws IOException {
		in.goTo(10);
		start = in.u32();
		headerBytes = in.u32();
		final boolean isCore = headerBytes == CORE_BYTES;
		if (!SIZES.contains(headerBytes)) throw new IOException(
			"its header is not that of a BMP");
		width = isCore ? in.u16() : in.i32();
		final int rows = isCore ? in.u16() : in.i32();
		isTopDown = rows < 0;
		height = Math.abs(rows);
		in.u16();
		bits = in.u16();
		compression = headerBytes < 20 ? PLAIN : in.i32();
		colorsUsed = headerBytes < 36 ? 0 : colorsUsed(in);
		readMasks(in);
		palette = bits <= 8 ? palette(in) : new int[0];
		in.goTo(start);
	}

	private static long colorsUsed(final LittleEndian in) throws IOException {
		in.goTo(in.position() + 12);
		return in.u32();
	}

	/** They follow the oldest header, and are in the others. */
	private void readMasks(final LittleEndian in) throws IOException {
		final boolean isOld = headerBytes == INFO_BYTES;
		if (hasMasks() && (isOld || headerBytes >= WITH_MASKS)) {
			in.goTo(FILE_BYTES + INFO_BYTES);
			final boolean hasAlpha = isOld ? compression == ALPHA_MASKS
				: headerBytes >= WITH_ALPHA;
			for (int i = 0; i < (hasAlpha ? 4 : 3); i++) {
				masks[i] = in.i32();
			}
		}
		in.goTo(Math.max(in.position(), FILE_BYTES + headerBytes));
	}

	boolean hasMasks() {
		return compression == MASKS || compression == ALPHA_MASKS;
	}

	/** An absurd number of colors does not fit before the pixels. */
	private int[] palette(final LittleEndian in) throws IOException {
		final int entry = headerBytes == CORE_BYTES ? 3 : 4;
		final long room = (start - in.position()) / entry;
		if (colorsUsed > room) throw new IOException("it claims to have " +
			colorsUsed + " palette colors");
		final long wanted = colorsUsed == 0 ? room : colorsUsed;
		final int[] colors = new int[(int) Math.max(0, Math.min(wanted,
			1 << bits))];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = in.u8() | in.u8() << 8 | in.u8() << 16;
			if (entry == 4) in.u8();
		}
		return colors;
	}

	/** Before memory is taken for the pixels. */
	void check(final Path path, final long bytes) throws IOException {
		FileChecks.checkSize(path, width, height);
		checkKind(path);
		if (isRuns()) FileChecks.checkLength((long) width * height, bytes,
			MOST_RUN);
		else if (bytes - start < rowBytes() * height) throw new EOFException();
	}

	private void checkKind(final Path path) throws IOException {
		if (compression == 4 || compression == 5) throw FileChecks.unsupported(path,
			"a BMP with a " + (compression == 4 ? "JPEG" : "PNG") + " in it");
		final boolean isOs2 = headerBytes == OS2_BYTES && compression >= OS2_ONLY;
		final boolean isKnown = isRuns() || hasMasks() && (bits == 16 ||
			bits == 32) || compression == PLAIN && isDepth();
		if (isOs2 || !isKnown) throw FileChecks.unsupported(path, "a BMP of " +
			bits + " bits and compression " + Integer.toUnsignedLong(compression));
	}

	private boolean isDepth() {
		return bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16 ||
			bits == 24 || bits == 32;
	}

	boolean isRuns() {
		return compression == RUNS_OF_8 && bits == 8 || compression == RUNS_OF_4 &&
			bits == 4;
	}

	/** Rows end at whole groups of four bytes. */
	long rowBytes() {
		return ((long) width * bits + 31) / 32 * 4;
	}
}
