
package org.histokmeans.imagefile;

import java.util.ArrayList;
import java.util.List;

import javax.imageio.metadata.IIOMetadata;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the tiles or strips of a TIFF image are in its file. */
final class TiffTiles {

	private static final String[] OFFSETS = { "324", "273" };
	private static final String[] LENGTHS = { "325", "279" };

	private final Node ifd;

	TiffTiles(final IIOMetadata metadata) {
		ifd = metadata.getAsTree(metadata.getNativeMetadataFormatName())
			.getFirstChild();
	}

	/** How long the file must be. */
	long end() {
		long end = 0;
		for (int kind = 0; kind < OFFSETS.length; kind++) {
			final List<Long> offsets = numbers(OFFSETS[kind]);
			final List<Long> lengths = numbers(LENGTHS[kind]);
			for (int i = 0; i < Math.min(offsets.size(), lengths.size()); i++) {
				end = Math.max(end, offsets.get(i) + lengths.get(i));
			}
		}
		return end;
	}

	private List<Long> numbers(final String tag) {
		final List<Long> numbers = new ArrayList<>();
		for (Node field = ifd.getFirstChild(); field != null; field = field
			.getNextSibling())
		{
			if (tag.equals(((Element) field).getAttribute("number"))) add(numbers,
				field.getFirstChild());
		}
		return numbers;
	}

	private static void add(final List<Long> numbers, final Node values) {
		for (Node value = values.getFirstChild(); value != null; value = value
			.getNextSibling())
		{
			numbers.add(Long.parseLong(((Element) value).getAttribute("value")));
		}
	}
}
