
package org.histokmeans.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

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
	private static final int NAME = 32;

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
		return storage.below(folder, name(slide) + ending);
	}

	private static String name(final CohortSlide slide) {
		return Sha256.of(slide.place()).substring(0, NAME);
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

	/** It is of no use when that of the whole slide is there. */
	void deleteRange(final CohortSlide slide, final int from, final int to)
		throws IOException
	{
		storage.delete(place(slide, range(from, to)));
	}

	/** The same of all ranges of slides, however they were cut. */
	void deleteRanges(final Collection<CohortSlide> slides) throws IOException {
		final Set<String> names = slides.stream().map(SavedHistograms::name)
			.collect(Collectors.toSet());
		for (final String file : storage.in(folder)) {
			final String name = StoredFile.name(file);
			if (name.endsWith(RANGE) && names.contains(name.substring(0, Math.min(
				NAME, name.length())))) storage.delete(file);
		}
	}

	/** All that was counted of a slide. */
	void forget(final CohortSlide slide) throws IOException {
		storage.delete(place(slide, WHOLE));
		deleteRanges(Collections.singleton(slide));
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
