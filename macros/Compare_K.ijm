// Compares numbers of classes on the active image, prints which one the
// distortion suggests, and saves a picture of all of them.
//
// How to use: open an H&E image, set the numbers below, and run this macro with
// Run in ImageJ's editor. Without an image it opens the sample. The suggestion
// is a start: it counts colors and knows no tissue. Look at the picture.
// Without a window: java -jar HistoKMeans_-<version>-standalone.jar macro
// Compare_K.ijm "/path/of/image.tif,/path/of/output/folder/"

ks = "2-8"; // numbers and ranges, such as 2,3,6,16 or 2-6,8,16

arguments = split(getArgument(), ",");
if (arguments.length > 0) open(arguments[0]);
if (nImages == 0) run("H&E Sample Image");
title = getTitle();
if (arguments.length > 1) folder = arguments[1];
else folder = getDirectory("Choose where to save the picture");
if (!endsWith(folder, File.separator)) folder = folder + File.separator;

run("K-Means Compare K...", "ks=" + ks + " montage=true");

// The stack of all results is the active image now.
stack = getTitle();
suggested = Property.get("Suggested K");
name = substring(stack, 0, lengthOf(stack) - lengthOf("-compare"));
selectImage(name + "-montage");
saveAs("PNG", folder + name + "-compare.png");
print(title + ": suggested K = " + suggested);
