
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.Map;

/** The tags of one image: an image file directory. Immutable. */
final class Ifd {

	private final Map<Integer, Field> fields;
	private final boolean isSub;

	/**
	 * @param fields null where a tag cannot be read
	 * @param isSub whether it hangs below another directory
	 */
	Ifd(final Map<Integer, Field> fields, final boolean isSub) {
		this.fields = fields;
		this.isSub = isSub;
	}

	boolean isSub() {
		return isSub;
	}

	boolean has(final int tag) {
		final Field field = fields.get(tag);
		return field != null && field.count() > 0;
	}

	/** Of values; 0 if there is no such tag. */
	long count(final int tag) {
		return has(tag) ? fields.get(tag).count() : 0;
	}

	long number(final int tag, final long otherwise) throws IOException {
		return has(tag) ? fields.get(tag).numbers(1)[0] : otherwise;
	}

	/** The same as an int; what does not fit contradicts the format. */
	int integer(final int tag, final int otherwise) throws IOException {
		final long number = number(tag, otherwise);
		if (number < 0 || number > Integer.MAX_VALUE) throw Refusal.header();
		return (int) number;
	}

	/** Empty if there is no such tag. */
	long[] numbers(final int tag, final long most) throws IOException {
		return has(tag) ? fields.get(tag).numbers(most) : new long[0];
	}

	/** Empty if there is no such tag. */
	double[] fractions(final int tag, final long most) throws IOException {
		return has(tag) ? fields.get(tag).fractions(most) : new double[0];
	}

	/** Empty if there is no such tag. */
	byte[] raw(final int tag) throws IOException {
		return raw(tag, count(tag));
	}

	/** The same, no more than so many. */
	byte[] raw(final int tag, final long most) throws IOException {
		return has(tag) ? fields.get(tag).raw(most) : new byte[0];
	}

	/** Whether the file has all that its tags say. */
	boolean isWhole() throws IOException {
		for (final Field field : fields.values()) {
			if (field == null || !field.isInFile()) return false;
		}
		return true;
	}

	/** Empty if there is no such tag. */
	String text(final int tag) throws IOException {
		return has(tag) ? fields.get(tag).text() : "";
	}
}
