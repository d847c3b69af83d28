// Writes the outlines of the classes of an image, for QuPath and for ImageJ.
//
// How to use: open an H&E image, set the numbers below, and run this macro; give
// the folder for the files as its argument, or choose one when it asks. Without
// an image it opens the sample. The files are named as the image:
//   NAME-regions.geojson  drag it onto the image in QuPath
//   NAME-regions.zip      open it with the ROI Manager (More > Open...)

k = 3;
each = "class"; // or "object": a region for each object
minArea = "";   // smallest object, in square microns or pixels; "": 50 pixels
simplify = 0;    // pixels; 1 leaves about a quarter of the corners

folder = getArgument();
if (folder == "") folder = getDirectory("Where to write?");
if (!endsWith(folder, File.separator)) folder = folder + File.separator;
if (nImages == 0) run("H&E Sample Image");
run("K-Means Segment...", "k=" + k + " colorspace=Lab glass=true smoothing=2"
	+ " quantized=false");
name = substring(getTitle(), 0, lengthOf(getTitle()) - lengthOf("-labels"));
options = "rois=false each=" + each + " minarea=[" + minArea + "] simplify="
	+ simplify;
run("K-Means Export Regions...", "out=[" + folder + name + "-regions.geojson] "
	+ options);
run("K-Means Export Regions...", "out=[" + folder + name + "-regions.zip] "
	+ options);
print("The regions of " + name + " are in " + folder);
