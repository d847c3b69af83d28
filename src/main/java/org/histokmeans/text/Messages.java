
package org.histokmeans.text;

/** The sentences that users see of images, options and results. */
public final class Messages {

	public static final String NO_IMAGE =
		"There is no image open. Open an H&E image first, or try Plugins > " +
			"Segmentation > Histology K-Means > H&E Sample Image.";
	public static final String OUTPUT_ALONE =
		"%s was made by K-Means of %s, which is not open. Open that image, or " +
			"choose another one.";
	public static final String SOURCE_TAKEN =
		"%s is used: %s was made of it by K-Means.";
	public static final String OUTPUT_GIVEN =
		"%s was made by K-Means: its colors are those of classes. Give the image " +
			"that it was made of.";
	public static final String EMPTY_IMAGE =
		"The image that was given has no pixels: there is no image open of that " +
			"title, and no image file of that path.";
	public static final String NO_IMAGE_NAMED =
		"There is no image %s: no file of that path, and no open image of that " +
			"title.";
	public static final String NO_PAIRS =
		"Give each input as name=value, such as k=3, and text in quotes.";
	public static final String UNREAD_INPUTS =
		"The inputs %s cannot be read: give each as name=value, with commas " +
			"between them and text in quotes, such as image=\"/data/a.png\",k=3.";
	public static final String NO_SUCH_IMAGE =
		"There is no open image of the title \"%s\".";
	public static final String GRAY =
		"K-means needs colors, but this image is %s. Open the color " +
			"original; or, if a grayscale result is wanted all the same, convert it " +
			"with Image > Type > RGB Color.";
	public static final String CHANNELS =
		"This image has %d channels that are not red, green and blue. Merge " +
			"the channels to show with Image > Color > Merge Channels..., then " +
			"convert it with Image > Type > RGB Color.";
	public static final String DEEP_COLOR =
		"This image is %d-bit RGB, and K-means takes 8 bits a channel. Convert it " +
			"with Image > Type > RGB Color.";
	public static final String NO_AREA =
		"The selection has no area. Draw a rectangle, an oval or a polygon, or " +
			"remove the selection with Edit > Selection > Select None.";
	public static final String EMPTY_SELECTION =
		"The selection holds no pixel of the image. Move it onto the image, or " +
			"remove it with Edit > Selection > Select None.";
	public static final String FEWER_CLUSTERS =
		"%s: K is %d instead of %d, because the analyzed pixels have no more " +
			"distinct colors than that in %s.";
	public static final String FOREIGN_COLORS =
		"%s: %.0f %% of the pixels are in classes that are neither haematoxylin " +
			"nor eosin: pen, pigment or another stain.";
	public static final String POOR_FIT =
		"%s does not suit the codebook (%s): its stain or its mix of tissues " +
			"differs from the images in training. Look at its labels before you " +
			"use them.";
	public static final String ONLY_GLASS =
		"%s is nothing but glass: none of its pixels was analyzed.";
	public static final String NO_CODEBOOK =
		"Choose a codebook: a .json file, or a quantized .png that has one in it.";
	public static final String NO_CODEBOOK_TO_SAVE =
		"Say where to save the codebook: a file that ends in .json.";
	public static final String NO_OPEN_IMAGES =
		"There is no image open to train on. Open some, or choose a folder.";
	public static final String NOT_JSON =
		"%s must end in .json: it is where the codebook is written.";
	public static final String SUGGESTED_K =
		"%s: K = %d is suggested, the largest K up to which every added cluster " +
			"explains at least %d %% of the distortion of K = 1; with K = %d the " +
			"last one would explain %.2f %%.";
	public static final String NEARLY_K = " K = %d is nearly as good.";
	public static final String NO_MEMORY =
		"There is not enough memory for this image. Give ImageJ more with Edit > " +
			"Options > Memory & Threads..., crop the image, or, if it is a slide in " +
			"a file, use K-Means Whole Slide...";
	public static final String UNEXPECTED =
		"an unexpected error, please report it: %s";
	public static final String NO_CODEBOOK_FOLDER =
		"The codebook cannot be saved as %s: there is no such folder.";
	public static final String MACRO_FAILED = "The macro failed: %s";
	public static final String MACRO_ASKS =
		"The macro ended in line %d: %s%nIf it asks for something there: without a " +
			"display it cannot. Give the answer as the macro's ARGUMENT; its first " +
			"lines say how.";
	public static final String OVERWRITES =
		"%s would be overwritten by the files of %s. Choose another folder with " +
			"--out.";
	public static final String START_WOULD_BE_LOST =
		"%s would be overwritten: it is the codebook to start from. Choose " +
			"another file.";
	public static final String OTHER_FOLDER =
		"%s would be overwritten. Choose another output folder.";
	public static final String WOULD_BE_LOST_HERE =
		"%s would be overwritten. Write to another file (out).";
	public static final String WOULD_BE_LOST =
		"%s would be overwritten. Write to another file (--out).";
	public static final String NO_HEAP =
		"there is not enough memory for this image; give Java more with -Xmx " +
			"(in ImageJ: Edit > Options > Memory & Threads...), or read a slide by " +
			"tiles (K-Means Whole Slide..., on the command line --tiled).";
	public static final String CANCELED = "K-means was canceled.";
	public static final String UNKNOWN_OPTION =
		"\"%s\" is not an option of \"%s\". The options are %s.";
	public static final String TWICE = "The option \"%s\" is given twice.";
	public static final String NOT_WHOLE =
		"%s must be a whole number, but was \"%s\".";
	public static final String NOT_NUMBER =
		"%s must be a number, but was \"%s\".";
	public static final String NOT_BOOLEAN =
		"%s must be true or false, but was \"%s\".";
	public static final String NOT_CHOICE = "%s must be %s, but was \"%s\".";
	public static final String OPEN_BRACKET =
		"The value of \"%s\" begins with [ but has no ].";
	public static final String NO_LIBRARIES =
		"HistoKMeans needs the libraries of its zip file. Unpack the whole zip " +
			"into ImageJ's plugins folder, the folder jars included.";
	public static final String OUT_UNWRITABLE =
		"The standard output cannot be written: its disk is full, or the program " +
			"that reads it has ended.";
	public static final String OTHER_BATCH =
		"The images that K-Means made are not shown or saved: what started it, " +
			"such as the Batch button of Fiji's search bar, keeps only numbers and " +
			"text. K-Means Batch... writes the images and tables of a whole folder.";
	public static final String AT_LEAST = "%s must be at least %d, but was %d.";

	private Messages() {
		// only constants
	}
}
