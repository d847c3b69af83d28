
package org.histokmeans.tiff;

/** The numbers of the tags that are read; see the TIFF 6.0 specification. */
final class Tag {

	static final int NEW_SUBFILE_TYPE = 254;
	static final int SUBFILE_TYPE = 255;
	static final int WIDTH = 256;
	static final int HEIGHT = 257;
	static final int BITS_PER_SAMPLE = 258;
	static final int COMPRESSION = 259;
	static final int PHOTOMETRIC = 262;
	static final int FILL_ORDER = 266;
	static final int DESCRIPTION = 270;
	static final int STRIP_OFFSETS = 273;
	static final int ORIENTATION = 274;
	static final int SAMPLES_PER_PIXEL = 277;
	static final int ROWS_PER_STRIP = 278;
	static final int STRIP_BYTE_COUNTS = 279;
	static final int X_RESOLUTION = 282;
	static final int Y_RESOLUTION = 283;
	static final int PLANAR = 284;
	static final int RESOLUTION_UNIT = 296;
	static final int PREDICTOR = 317;
	static final int COLOR_MAP = 320;
	static final int TILE_WIDTH = 322;
	static final int TILE_HEIGHT = 323;
	static final int TILE_OFFSETS = 324;
	static final int TILE_BYTE_COUNTS = 325;
	static final int SUB_IFDS = 330;
	static final int INK_SET = 332;
	static final int EXTRA_SAMPLES = 338;
	static final int SAMPLE_FORMAT = 339;
	static final int JPEG_TABLES = 347;
	static final int YCBCR_COEFFICIENTS = 529;
	static final int YCBCR_SUBSAMPLING = 530;
	static final int REFERENCE_BLACK_WHITE = 532;

	/** How long what ImageJ stores of its own is, one length for each part. */
	static final int IMAGEJ_LENGTHS = 50838;

	/** The parts, one after the other. */
	static final int IMAGEJ_PARTS = 50839;

	private Tag() {
		// only constants
	}

	/** Others, such as thousands of private ones, need no memory. */
	static boolean isRead(final int number) {
		return number >= NEW_SUBFILE_TYPE && number <= REFERENCE_BLACK_WHITE ||
			number == IMAGEJ_LENGTHS || number == IMAGEJ_PARTS;
	}
}
