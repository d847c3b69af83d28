// Measures one class on the original image with ImageJ's own measurements.
//
// K-Means Select Class... turns a label into a selection on the original, and
// whatever ImageJ can do with a selection can follow: Measure, histograms,
// Analyze Particles, saving it as an ROI. No ROI Manager is needed.
//
// How to use: open an H&E image, set the numbers below, and run this macro.
// Without an image it opens the sample. A selection restricts the classes to
// what is selected; the class takes its place.

k = 3;
class = 1; // the darkest

if (nImages == 0) run("H&E Sample Image");
original = getImageID();
title = getTitle();
run("K-Means Segment...", "k=" + k + " quantized=false");
run("K-Means Select Class...", "label=" + class + " original=[" + title + "]");

selectImage(original);
List.setMeasurements;
print("Image\tClass\tArea\tMean gray value\tStd. dev.");
print(title + "\t" + class + "\t" + List.getValue("Area") + "\t"
	+ List.getValue("Mean") + "\t" + List.getValue("StdDev"));
