
package org.histokmeans.text;

/** The sentences about slides, which are read by tiles, and areas in them. */
public final class SlideMessages {

	public static final String IN_LEVEL = "(It is in level %d of the slide.)";
	public static final String LEVEL_DAMAGED =
		"%s: level %d is damaged and was not used.";
	public static final String SLICES_BY_TILES =
		"%s has %d slices, and only one image is read by tiles. Segment it in " +
			"memory (on the command line --tiled=false), or save its slices as files " +
			"of their own.";
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
	public static final String NOT_HERE_OPENSLIDE =
		"%s is read by OpenSlide, which reads files of its own machine only: put " +
			"it on a disk that all machines mount, or convert it to a tiled TIFF.";

	private SlideMessages() {
		// only constants
	}
}
