
package org.histokmeans.text;

/** The sentences that users see. */
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
	public static final String NO_LABEL_IMAGE =
		"There is no label image open. Make one with K-Means Segment... first.";
	public static final String NO_LABELS_TO_EXPORT =
		"There is no label image open. Make one with K-Means Segment... first, or " +
			"choose a file of labels (labels).";
	public static final String LEVEL_OF_IMAGE =
		"level is of a file of labels (labels): the active image has one only.";
	public static final String CLOSED_LABELS =
		"%s was closed. Open it again, or choose another label image.";
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
	public static final String NO_PATH = "\"%s\" is not a path on this machine.";
	public static final String MACRO_FAILED = "The macro failed: %s";
	public static final String MACRO_ASKS =
		"The macro ended in line %d: %s%nIf it asks for something there: without a " +
			"display it cannot. Give the answer as the macro's ARGUMENT; its first " +
			"lines say how.";
	public static final String OVERWRITES =
		"%s would be overwritten by the files of %s. Choose another folder with " +
			"--out.";
	public static final String OTHER_LABELS =
		"The codebook has %d classes, but %s has %d: it is that of other labels.";
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

	public static final String NO_SUCH_FILE =
		"%s cannot be opened: there is no such file.";
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
	public static final String IN_LEVEL = "(It is in level %d of the slide.)";
	public static final String LEVEL_DAMAGED =
		"%s: level %d is damaged and was not used.";
	public static final String SLICES_BY_TILES =
		"%s has %d slices, and only one image is read by tiles. Segment it in " +
			"memory (on the command line --tiled=false), or save its slices as files of their own.";
	public static final String NO_OPENSLIDE =
		"%s is read by the library OpenSlide, which is not on this machine. " +
			"Install it (Debian and Ubuntu: apt-get install libopenslide0, macOS: " +
			"brew install openslide, Windows: openslide.org), or save the slide as " +
			"a tiled TIFF with JPEG compression.";
	public static final String NO_TILES =
		"%s cannot be read by tiles: it is no slide that OpenSlide knows. Segment " +
			"it in memory (--tiled=false), or save it as a tiled TIFF.";
	public static final String OPENSLIDE_FAILED =
		"%s is damaged: OpenSlide says \"%s\" (level %d, column %d, row %d). Copy " +
			"it again.";
	public static final String OPENSLIDE_REFUSES =
		"%s cannot be opened: OpenSlide says \"%s\".";
	public static final String STACK_HEAP =
		"The slices of %s need %d MB of memory at once for this, but %d MB are " +
			"free. K-Means Segment... without overlay reads slice by slice, and " +
			"K-Means Whole Slide... reads slides by tiles.";
	public static final String SLIDE_HEAP =
		"%s needs about %d MB of memory to be read by tiles with %d threads, but " +
			"Java may use %d MB. Give Java more with -Xmx%dm, or use fewer threads " +
			"(on the command line --threads).";
	public static final String NO_LEVEL =
		"%s has the levels 0 to %d, but the level to read is %d.";
	public static final String ONE_LEVEL =
		"%s has no smaller copies: its only level is 0, but the level to read is " +
			"%d. Leave out the level.";
	public static final String NEGATIVE_LEVEL =
		"The level must be at least 0, but was %d.";
	public static final String LEVEL_IN_MEMORY =
		"Level %d can be read by tiles only: leave out --tiled=false, or --level.";
	public static final String NO_FORMAT =
		"The format of labels must be one of %s, but was \"%s\".";
	public static final String NOT_OME =
		"%s was read in memory: its labels are a plain TIFF. format=ome is for " +
			"what is read by tiles (--tiled).";
	public static final String NO_SAMPLE =
		"The sample must be at least 1 (all tiles are counted), but was %d.";
	public static final String SAMPLE_IN_MEMORY =
		"One tile in %d can be counted by tiles only: leave out --tiled=false, or " +
			"--sample.";
	public static final String SAMPLED = "%s: one tile in %d was counted.";
	public static final String ONE_TILE =
		"%s was counted in full: it is too small to leave a tile out.";
	public static final String NOT_SAMPLED =
		"%s was counted in full: only what is read by tiles is sampled (--tiled).";
	public static final String AREAS_OF_TWO =
		"%s may have the areas of %s or of %s. Name the file of each with the " +
			"image's ending, such as %s.";
	public static final String NOTHING_SAMPLED =
		"The tiles of %s that sample=%d counts hold no pixel to analyze. Take a " +
			"smaller sample, or leave it out.";
	public static final String SAMPLE_OF_NOTHING =
		"With a codebook that is given nothing is fitted, so that there is nothing " +
			"to sample: leave out sample, or the codebook.";
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
	public static final String NO_LABELS =
		"%s is not a label image: it must be an 8-bit or 16-bit image.";
	public static final String NOT_LABELS =
		"%s is not a label image: it must have 8 or 16 bits. Make one with " +
			"K-Means Segment...";
	public static final String NO_PIXEL_LABELS =
		"%s is not a label image, but a picture that K-Means made of one: its " +
			"pixels are colors. Use the label image, which K-Means names " +
			"NAME-labels.tif.";
	public static final String NO_SUCH_LABEL =
		"%s has no pixel of label %s; it has %s.";
	public static final String LABELS_LEFT_OUT =
		"%s has no pixel of label %s: the selection is of the others.";
	public static final String NO_SLICE =
		"Slice %d cannot be read: there is no file %s any more.";
	public static final String UNREAD_SLICE =
		"Slice %d cannot be read from %s: it is damaged or was changed. Open the " +
			"stack again.";
	public static final String OTHER_SLICES =
		"%s (slices: %d) is not the label image of %s (slices: %d): their " +
			"stacks differ.";
	public static final String OTHER_SIZE =
		"%s (%d x %d) is not the label image of %s (%d x %d): their sizes differ.";
	public static final String FOREIGN_LABEL =
		"Label %d is not in the codebook, which has labels up to %d: the label " +
			"image and the codebook do not belong together.";
	public static final String STACK_AS_TIFF =
		"%s has several slices: write it as .tif.";
	public static final String ENDING =
		"%s must end in .png or .tif, so that the format is known.";
	public static final String NO_SUCH_CLASS =
		"%s has no class \"%s\". Give labels, such as 1 or 1,2, or words of its " +
			"classes: %s.";
	public static final String NOT_TO_BE_NAMED =
		"%s has %d classes; 1 to %d can be named.";
	public static final String NAMES_COUNT =
		"%s has %d classes, but %d names were given: give one for each label, " +
			"label 1 first, with commas between them.";
	public static final String NO_CLASS_NAME =
		"Class %d has no name: give it one.";
	public static final String NUMBER_AS_NAME =
		"%s cannot be the name of a class: a number means a label.";
	public static final String NAMES_OF_ONE_WORD =
		"%s and %s differ in nothing but capitals, and a class is chosen by its " +
			"name without them. Give both one name, or two that differ in more.";
	public static final String OTHER_CODEBOOK =
		"The codebook is not that of %s: the numbers or the colors of their " +
			"classes differ. Choose the one that the labels were made with.";
	public static final String UNKNOWN_CODEBOOK =
		"Nothing in %s says which codebook it was made with, so none can get the " +
			"names. Apply the codebook with K-Means Apply Codebook..., and name " +
			"the classes of the new label image.";
	public static final String NAMES_TO_JSON =
		"Names are written into .json files only, but %s is a picture. Save the " +
			"codebook as .json.";
	public static final String NO_PIXEL_OF_CLASS =
		"%s has no pixel of class \"%s\". It has pixels of the labels %s.";
	public static final String TOO_MANY_OBJECTS =
		"%d objects were found, and at most %d can be numbered. Smooth the " +
			"labels, or raise the smallest size.";
	public static final String NO_ORIGINAL =
		"The image that %s was made of is not open: open it, or give its title " +
			"(original).";
	public static final String NO_REGIONS_FILE =
		"Say where to write the regions (out): a file that ends in .geojson, for " +
			"QuPath, or in .zip, ROIs for ImageJ.";
	public static final String REGIONS_ENDING =
		"%s must end in .geojson (for QuPath) or .zip (ROIs for ImageJ), so that " +
			"the format is known.";
	public static final String TOO_FAR_FOR_ROIS =
		"A region reaches to column or row %d, and the selections of ImageJ are " +
			"exact up to %d only. Write the regions as .geojson.";
	public static final String ROIS_NEED_MEMORY =
		"%s has so many corners that ImageJ's selections of it need %d MB of " +
			"memory, but Java may use %d MB. Write the regions as .geojson; or take " +
			"a larger smallest area (minarea), a smaller copy (level) or smoothed " +
			"labels; or give Java more memory.";
	public static final String SAME_NAME =
		"%s and %s would be written to the same files. Segment them into " +
			"different folders.";
	public static final String NO_FOLDER = "The folder %s cannot be made: %s";

	public static final String NO_INPUT_FOLDER =
		"There is no folder %s with images.";
	public static final String NO_IMAGES_IN =
		"There is no image in the folder %s.";
	public static final String ONLY_OUTPUTS_IN =
		"There is no image in the folder %s: K-Means made %s, by their names. " +
			"Rename those that it did not make.";
	public static final String LEFT_OUT =
		"Left out, since K-Means made them, by their names: %s. Rename those that " +
			"it did not make.";
	public static final String A_FOLDER = "%s is a folder, not an image.";
	public static final String EMPTY_FILE =
		"%s is empty: it has no bytes. Copy it again.";
	public static final String NO_PATTERN =
		"\"%s\" is not a pattern for names, such as *.tif or *.{png,jpg}.";
	public static final String NO_MATCH =
		"No image in %s matches %s. Check the folder and the pattern, or search " +
			"the folders within it, too (recursive).";
	public static final String OUT_INSIDE =
		"The output folder %s is inside the folder of the images, where the next " +
			"run would take its files for images. Choose another one.";
	public static final String FOLDER_IN_USE =
		"Another batch is writing to %s. Wait for its end, or choose another " +
			"output folder.";
	public static final String FOLDER_UNWRITABLE =
		"Nothing can be written to %s: check its permissions and the space on " +
			"the disk.";
	public static final String NO_SPACE =
		"%s cannot be written: the disk is full.";
	public static final String WHICH_FOLDER =
		"Which images? Give the folder of the images (folder).";
	public static final String NO_GEOJSON =
		"%s is not a GeoJSON file of areas, or is damaged. Export the annotations " +
			"again, in QuPath with File > Export objects as GeoJSON.";
	public static final String NO_OUTLINE =
		"%s has no area: points and lines have none. Outline one, and export it " +
			"again.";
	public static final String NOT_OF_SLIDES =
		"%s is read by tiles: no quantized image.";
	public static final String NOTHING_WITHIN =
		"The areas of %s hold no pixel of the image: they may be of another one.";
	public static final String WITHIN_ONE_IMAGE =
		"The areas of %s are those of one image (within): give that image alone, " +
			"or a folder of such files, each named as its image (NAME.geojson).";
	public static final String NO_AREAS_OF =
		"%s has no file of areas: there is no %s. Outline areas and export them, " +
			"or leave the image out.";
	public static final String WITHIN_OPEN =
		"within is for the images of a folder (folder). On open images, make " +
			"selections.";
	public static final String WHICH_SLIDE =
		"Which slide? Give the file of the slide (slide).";
	public static final String WHICH_OUT =
		"Where to? Give the output folder (out).";
	public static final String FILES_ARE_IN = "The files are in %s.";
	public static final String TWO_CODEBOOKS =
		"A batch has either a given codebook or one that is trained (shared), " +
			"not both.";
	public static final String BATCH_STOPPED =
		"%s The batch stopped there; run it again to go on.";

	public static final String CODEBOOK_INSIDE =
		"The codebook %s is in the output folder, where the batch could write " +
			"over it. Copy it into another folder and give that copy.";
	public static final String OTHER_INPUT =
		"%s has the results of the images in %s. Choose another output folder, " +
			"or do all again (force).";
	public static final String NOT_OF_A_BATCH =
		"%s was not written by a batch and would be written over. Choose " +
			"another output folder, or do all again (force).";
	public static final String NOT_IN_CODEBOOK =
		"The codebook is trained without images that could not be used: %s.";
	public static final String GONE =
		"The output folder still has files of images that are not in this " +
			"batch: %s.";
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
	public static final String NOT_OUR_FILE =
		"%s is %s, where a batch keeps a file of its own. Move it away, or " +
			"choose another output folder.";
	public static final String NO_STATE =
		"%s cannot be used: %s Move it away, choose another output folder, or do " +
			"all again (force).";
	public static final String NOT_WRITTEN_BY_BATCH =
		"no batch wrote it, or it is damaged.";
	public static final String STATE_TOO_LARGE =
		"it has more than %d MB, too many for a batch.";
	public static final String STATE_TOO_DEEP =
		"it is nested more deeply than a batch writes it.";
	public static final String STATE_VERSION =
		"it has version %s; this program knows 1. Get a newer HistoKMeans.";
	public static final String STATE_NO_MEMORY =
		"it needs more memory than there is; give Java more with -Xmx.";
	public static final String LINKED_FOLDER =
		"%s is a link: a batch neither writes nor deletes through links in its " +
			"output folder. Put a folder in its place, or choose another output " +
			"folder.";
	public static final String A_PIPE = "%s is a pipe or a device, not an image.";
	public static final String NO_CODEBOOK_FILE =
		"%s is %s, not a codebook file.";
	public static final String OUT_UNWRITABLE =
		"The standard output cannot be written: its disk is full, or the program " +
			"that reads it has ended.";

	public static final String OTHER_BATCH =
		"The images that K-Means made are not shown or saved: what started it, " +
			"such as the Batch button of Fiji's search bar, keeps only numbers and " +
			"text. K-Means Batch... writes the images and tables of a whole folder.";

	public static final String NOT_HERE_OPENSLIDE =
		"%s is read by OpenSlide, which reads files of its own machine only: put " +
			"it on a disk that all machines mount, or convert it to a tiled TIFF.";

	public static final String NO_SLIDES =
		"There is no slide in %s: no file that ends in one of %s.";
	public static final String SLIDES_APART =
		"The slides are on several storages. Run the job once for each.";
	public static final String NO_SLIDE_LIST =
		"There is neither a folder nor a list of slides %s.";
	public static final String NO_SLIDE_READ =
		"No slide could be read, so there is no codebook: failed.csv says why.";
	public static final String NO_HISTOGRAM =
		"The colors of %s were counted, but the file with them is gone. Run the " +
			"job again.";
	public static final String CHANGED_SLIDE =
		"%s has other colors than when they were counted: the file was changed. " +
			"Run the job again.";
	public static final String COHORT_STOPPED =
		"The job was stopped: more slides have failed (%d) than --max-failures " +
			"allows (%d). failed.csv says why.";
	public static final String COHORT_OPENING = "Opening %d slides";
	public static final String COHORT_COUNTING =
		"Counting the colors of %d slides";
	public static final String COHORT_ADDING = "Adding the colors of %d slides";
	public static final String COHORT_TRAINING =
		"Training one codebook on %d slides";
	public static final String COHORT_LABELING = "Labeling %d slides";
	public static final String COHORT_TASKS =
		"%s: %d of %d tasks done, %d running, %d slides failed";
	public static final String COHORT_DONE = "%d slides done, %d failed.";
	public static final String SPARK_ENDED = "Spark ended the job: %s";
	public static final String AT_LEAST = "%s must be at least %d, but was %d.";

	private Messages() {
		// only constants
	}
}
