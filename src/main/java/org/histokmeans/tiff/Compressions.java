
package org.histokmeans.tiff;

import java.util.HashMap;
import java.util.Map;

/** Numbers and names of compressions, also of those that are not read. */
final class Compressions {

	static final int NONE = 1;
	static final int LZW = 5;
	static final int JPEG = 7;
	static final int DEFLATE = 8;
	static final int ADOBE_DEFLATE = 32946;
	static final int PACK_BITS = 32773;

	private static final Map<Integer, String> OTHERS = new HashMap<>();

	static {
		OTHERS.put(2, "CCITT (fax)");
		OTHERS.put(3, "CCITT Group 3 (fax)");
		OTHERS.put(4, "CCITT Group 4 (fax)");
		OTHERS.put(6, "old-style JPEG");
		OTHERS.put(9, "JBIG");
		OTHERS.put(10, "JBIG");
		OTHERS.put(32766, "NeXT");
		OTHERS.put(32771, "CCITT (fax)");
		OTHERS.put(32809, "ThunderScan");
		OTHERS.put(32908, "Pixar");
		OTHERS.put(32909, "Pixar");
		OTHERS.put(33003, "JPEG 2000");
		OTHERS.put(33004, "JPEG 2000");
		OTHERS.put(33005, "JPEG 2000");
		OTHERS.put(34661, "JBIG");
		OTHERS.put(34676, "SGI LogLuv");
		OTHERS.put(34677, "SGI LogLuv");
		OTHERS.put(34712, "JPEG 2000");
		OTHERS.put(34887, "LERC");
		OTHERS.put(34892, "lossy JPEG of DNG");
		OTHERS.put(34925, "LZMA");
		OTHERS.put(34933, "PNG");
		OTHERS.put(34934, "JPEG XR");
		OTHERS.put(22610, "JPEG XR");
		OTHERS.put(50000, "ZSTD");
		OTHERS.put(50001, "WebP");
		OTHERS.put(50002, "JPEG XL");
		OTHERS.put(52546, "JPEG XL");
	}

	private Compressions() {
		// only static methods
	}

	/** Null if it is not read, or by another class: JPEG. */
	static Decoder decoder(final int compression) {
		switch (compression) {
			case NONE:
				return (data, least, most) -> data;
			case LZW:
				return new Lzw();
			case DEFLATE:
			case ADOBE_DEFLATE:
				return new Deflate();
			case PACK_BITS:
				return new PackBits();
			default:
				return null;
		}
	}

	static boolean isRead(final int compression) {
		return compression == JPEG || decoder(compression) != null;
	}

	/** As slides of Aperio are. */
	static boolean isJpeg2000(final int compression) {
		return compression == 33003 || compression == 33005;
	}

	/** Whether the differences of neighbors may be stored. */
	static boolean hasPredictor(final int compression) {
		return compression == LZW || compression == DEFLATE ||
			compression == ADOBE_DEFLATE;
	}

	/** Of one that is not read: such as "ZSTD (50000)". */
	static String name(final int compression) {
		final String name = OTHERS.get(compression);
		return (name == null ? "unknown" : name) + " (" + compression + ")";
	}
}
