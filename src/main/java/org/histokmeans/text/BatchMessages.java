
package org.histokmeans.text;

/** The sentences about batches: their images, folders and state. */
public final class BatchMessages {

	public static final String SAME_NAME =
		"%s and %s would be written to the same files. Segment them into " +
			"different folders.";
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
	public static final String WHICH_FOLDER =
		"Which images? Give the folder of the images (folder).";
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

	private BatchMessages() {
		// only constants
	}
}
