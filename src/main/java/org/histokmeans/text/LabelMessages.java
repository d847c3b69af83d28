
package org.histokmeans.text;

/** The sentences about label images, their classes, regions and objects. */
public final class LabelMessages {

	public static final String NO_LABEL_IMAGE =
		"There is no label image open. Make one with K-Means Segment... first.";
	public static final String NO_LABELS_TO_EXPORT =
		"There is no label image open. Make one with K-Means Segment... first, or " +
			"choose a file of labels (labels).";
	public static final String LEVEL_OF_IMAGE =
		"level is of a file of labels (labels): the active image has one only.";
	public static final String CLOSED_LABELS =
		"%s was closed. Open it again, or choose another label image.";
	public static final String OTHER_LABELS =
		"The codebook has %d classes, but %s has %d: it is that of other labels.";
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

	private LabelMessages() {
		// only constants
	}
}
