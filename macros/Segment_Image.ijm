// Segments the active image by color and saves the results beside it.
//
// How to use: open an H&E image, set the number of classes below, and run this
// macro with Run in ImageJ's editor. Without an image it opens the sample.
// Without a window: java -jar HistoKMeans_-<version>-standalone.jar macro
// Segment_Image.ijm "/path/of/image.tif,/path/of/output/folder/"

k = 3; // number of classes, 3 to 6 suit most H&E images

arguments = split(getArgument(), ",");
if (arguments.length > 0) open(arguments[0]);
if (nImages == 0) run("H&E Sample Image");
title = getTitle();
if (arguments.length > 1) folder = arguments[1];
else folder = getDirectory("Choose where to save the results");
if (!endsWith(folder, File.separator)) folder = folder + File.separator;

run("K-Means Segment...", "k=" + k);

// The label image is the active image now.
labels = getTitle();
name = substring(labels, 0, lengthOf(labels) - lengthOf("-labels"));
saveAs("Tiff", folder + labels + ".tif");
selectImage(name + "-quantized");
saveAs("PNG", folder + name + "-quantized.png");
print(title + ": compression ratio " + getResult("Compression ratio", nResults - 1));
