
package org.histokmeans.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.file.Sha256;
import org.histokmeans.text.ProgramVersion;

/**
 * Histograms of slides, and of ranges of their parts, in a folder of their own,
 * so that a job that goes on reads only what is missing. What was counted of
 * another file, another level or by another version, or is damaged, is as if it
 * was not there.
 */
final class SavedHistograms {

	static final String FOLDER = "_histograms";

	/** Of a whole slide. */
	private static final String WHOLE = ".slide";

	/** Of some of its parts. */
	private static final String RANGE = ".range";

	private static final int SUM = 64;

	private final Storage storage;
	private final String folder;
	private final int level;

	/** @param output where the folder is */
	SavedHistograms(final Storage storage, final String output, final int level) {
		this.storage = storage;
		folder = storage.below(output, FOLDER);
		this.level = level;
	}

	/** A slide's histogram and size. */
	static final class Counted implements Serializable {

		private static final long serialVersionUID = 1L;

		private final SlideHeader header;
		private final byte[] bytes;

		Counted(final SlideHeader header, final byte[] bytes) {
			this.header = header;
			this.bytes = bytes;
		}

		SlideHeader header() {
			return header;
		}

		ColorHistogram histogram() {
			return HistogramBytes.read(bytes);
		}

		byte[] bytes() {
			return bytes;
		}
	}

	private String key(final CohortSlide slide) {
		return "1 " + ProgramVersion.get() + " " + slide.stamp() + " " + level +
			" " + slide.place();
	}

	private String place(final CohortSlide slide, final String ending) {
		return storage.below(folder, Sha256.of(slide.place()).substring(0, 32) +
			ending);
	}

	private static String range(final int from, final int to) {
		return "-" + from + "-" + to + RANGE;
	}

	/** Null if it is not there. */
	Counted whole(final CohortSlide slide) throws IOException {
		return read(slide, WHOLE);
	}

	/** Null if it is not there. */
	Counted range(final CohortSlide slide, final int from, final int to)
		throws IOException
	{
		return read(slide, range(from, to));
	}

	void saveWhole(final CohortSlide slide, final Counted counted)
		throws IOException
	{
		save(slide, WHOLE, counted);
	}

	void saveRange(final CohortSlide slide, final int from, final int to,
		final Counted counted) throws IOException
	{
		save(slide, range(from, to), counted);
	}

	/** Those of ranges are of no use when those of the slides are there. */
	void deleteRanges() throws IOException {
		for (final String file : storage.in(folder)) {
			if (file.endsWith(RANGE)) storage.delete(file);
		}
	}

	private void save(final CohortSlide slide, final String ending,
		final Counted counted) throws IOException
	{
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final DataOutputStream out = new DataOutputStream(bytes);
		out.writeUTF(key(slide));
		out.writeLong(counted.header.width());
		out.writeLong(counted.header.height());
		out.writeInt(counted.header.parts());
		out.writeLong(counted.header.pixelsOfPart());
		out.writeUTF(counted.header.remark());
		out.writeInt(counted.bytes.length);
		out.write(counted.bytes);
		out.writeBytes(Sha256.of(bytes.toByteArray()));
		storage.write(place(slide, ending), bytes.toByteArray());
	}

	private Counted read(final CohortSlide slide, final String ending)
		throws IOException
	{
		final byte[] bytes = storage.read(place(slide, ending));
		if (bytes == null || !isWhole(bytes)) return null;
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(
			bytes)))
		{
			return in.readUTF().equals(key(slide)) ? read(in) : null;
		}
	}

	private static boolean isWhole(final byte[] bytes) {
		if (bytes.length < SUM) return false;
		final int end = bytes.length - SUM;
		return Arrays.equals(Arrays.copyOfRange(bytes, end, bytes.length), Sha256
			.of(Arrays.copyOf(bytes, end)).getBytes(StandardCharsets.US_ASCII));
	}

	private static Counted read(final DataInputStream in) throws IOException {
		final SlideHeader header = new SlideHeader(in.readLong(), in.readLong(), in
			.readInt(), in.readLong(), in.readUTF());
		final byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		return new Counted(header, bytes);
	}
}
