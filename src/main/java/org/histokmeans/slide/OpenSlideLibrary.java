
package org.histokmeans.slide;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The functions of OpenSlide's shared library, by the names that they have in
 * its header, for a machine that has it. A handle may be used by several
 * threads at once. Its first error stays: from then on it reads nothing.
 */
interface OpenSlideLibrary extends Library {

	/** By system: the newest name first. */
	List<String> NAMES = Collections.unmodifiableList(Arrays.asList(
		"libopenslide.so.1", "libopenslide.so.0", "libopenslide-1",
		"libopenslide-0", "libopenslide.1.dylib", "libopenslide.0.dylib",
		"openslide"));

	Map<String, ?> UTF_8 = Collections.singletonMap(
		Library.OPTION_STRING_ENCODING, "UTF-8");

	/** Null if OpenSlide, or what calls it, is not on this machine. */
	static OpenSlideLibrary find() {
		return Found.LIBRARY;
	}

	/** Looked for once. */
	final class Found {

		private static final OpenSlideLibrary LIBRARY = library();

		private Found() {
			// only static fields
		}

		private static OpenSlideLibrary library() {
			for (final String name : NAMES) {
				try {
					return Native.load(name, OpenSlideLibrary.class, UTF_8);
				}
				catch (final LinkageError e) {
					// another name, or none
				}
			}
			return null;
		}
	}

	/** Null if it is no slide. */
	Pointer openslide_open(String path);

	int openslide_get_level_count(Pointer slide);

	void openslide_get_level_dimensions(Pointer slide, int level,
		LongByReference width, LongByReference height);

	double openslide_get_level_downsample(Pointer slide, int level);

	/** Null if there is no such property. */
	String openslide_get_property_value(Pointer slide, String name);

	/** @param argb premultiplied */
	void openslide_read_region(Pointer slide, int[] argb, long x, long y,
		int level, long width, long height);

	/** Null if nothing failed so far. */
	String openslide_get_error(Pointer slide);

	void openslide_close(Pointer slide);
}
