
package org.histokmeans.text;

/** The sentences about files and folders that are read or written. */
public final class FileMessages {

	public static final String NO_PATH = "\"%s\" is not a path on this machine.";
	public static final String NO_SUCH_FILE =
		"%s cannot be opened: there is no such file.";
	public static final String LIKE_AN_OPTION =
		"Unknown option: '%1$s'. If it is a file, write ./%1$s.";
	public static final String NOT_A_FILE =
		"%s cannot be opened: it is not a file, but a pipe or a device.";
	public static final String LINKS_IN_A_CIRCLE =
		"%s cannot be opened: it is a link that leads in a circle.";
	public static final String NO_PERMISSION =
		"%s cannot be opened: there is no permission to read it.";
	public static final String TOO_MANY_FILES =
		"%s cannot be opened: too many files are open. Close other programs, or " +
			"raise the limit (ulimit -n).";
	public static final String FILE_PROBLEM = "%s cannot be opened: %s.";
	public static final String NOT_AN_IMAGE =
		"%s cannot be opened: it is not an image, or not of a kind that is read.";
	public static final String UNSUPPORTED =
		"%s cannot be opened: it is %s, which is not read. Save it as an RGB " +
			"image of 8 bits a channel, TIFF or PNG, with the program that made it.";
	public static final String DAMAGED = "%s is damaged: %s. Copy it again.";
	public static final String UNDECODED = "its pixels cannot be decoded";
	public static final String ANIMATED =
		"%s is animated: only its first picture was read.";
	public static final String ZIP_HAS_MORE =
		"%s holds several files: only %s was read.";
	public static final String TRUNCATED =
		"%s is damaged: its end is missing. Copy it again.";
	public static final String TOO_LARGE =
		"%s has %d x %d pixels, more than fit into one image. If it is a slide, " +
			"segment it by tiles: K-Means Whole Slide..., on the command line --tiled.";
	public static final String NO_PIXEL_SIZE =
		"%s says that a pixel is %.4g x %.4g micrometers, which no microscope " +
			"has: areas are in pixels.";
	public static final String TIFF_HEADER =
		"%s is damaged: its TIFF tags contradict each other. Copy it again, or " +
			"save it anew in the program that wrote it.";
	public static final String DAMAGED_PIXELS =
		"%s is damaged: its pixels from column %d, row %d on cannot be read. Copy " +
			"it again.";
	public static final String TIFF_KIND =
		"%s is a TIFF with %s, which is not read. Save it as 8-bit RGB TIFF, " +
			"uncompressed or with LZW, in the program that wrote it.";
	public static final String WIDE_COLOR =
		"%s is a %s image. Colors must have 8 bits: open it in ImageJ, choose " +
			"what is black and white with Image > Adjust > Brightness/Contrast..., " +
			"convert it with Image > Type > RGB Color, and save it.";
	public static final String GRAY_FILE =
		"%s: K-means needs colors, but this image is %s. Open the color original; " +
			"or, if a grayscale result is wanted all the same, convert it with " +
			"Image > Type > RGB Color.";
	public static final String CHANNELS_IN_FILE =
		"%s has %d channels that are not red, green and blue. Open it in ImageJ, " +
			"merge the channels to show with Image > Color > Merge Channels..., " +
			"convert it with Image > Type > RGB Color, and save it.";
	public static final String PAGES_LEFT_OUT =
		"%s: only the largest image, %d x %d pixels, is read. Left out, as they " +
			"are smaller or of another kind: pages %s.";
	public static final String COPIES_LEFT_OUT =
		"%s: the largest image, %d x %d pixels, is read, not its smaller copies " +
			"(pages %s).";
	public static final String ORIENTATION =
		"%s has an orientation tag (%d), which is ignored, as in ImageJ: the " +
			"image may look turned or mirrored.";
	public static final String UNWRITABLE =
		"%s cannot be written: check the folder and the space on the disk.";
	public static final String STACK_AS_TIFF =
		"%s has several slices: write it as .tif.";
	public static final String ENDING =
		"%s must end in .png or .tif, so that the format is known.";
	public static final String NO_FOLDER = "The folder %s cannot be made: %s";
	public static final String A_FOLDER = "%s is a folder, not an image.";
	public static final String EMPTY_FILE =
		"%s is empty: it has no bytes. Copy it again.";
	public static final String FOLDER_UNWRITABLE =
		"Nothing can be written to %s: check its permissions and the space on " +
			"the disk.";
	public static final String NO_SPACE =
		"%s cannot be written: the disk is full.";
	public static final String UNMAPPABLE =
		"its name has characters that the system's settings do not allow. Set " +
			"LC_ALL=C.UTF-8 in the environment and run it again.";
	public static final String FILE_OF_THAT_NAME =
		"there is a file of that name.";
	public static final String NO_WRITING =
		"there is no permission to write there.";
	public static final String REFUSED = "the system refuses it.";
	public static final String NOT_REPLACEABLE =
		"%s cannot be written: it is %s. Move it away, or write elsewhere.";
	public static final String A_PIPE = "%s is a pipe or a device, not an image.";
	public static final String NO_CODEBOOK_FILE =
		"%s is %s, not a codebook file.";

	private FileMessages() {
		// only constants
	}
}
