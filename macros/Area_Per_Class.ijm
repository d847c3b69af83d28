// Segments the active image, then measures each class with ImageJ's own
// measurements: its area in the image's unit and its share of all classes.
//
// How to use: open an H&E image (set its scale with Analyze > Set Scale...),
// set the number of classes below, and run this macro. Without an image it
// opens the sample. A selection restricts everything to what is selected.

k = 3; // number of classes; class 1 is the darkest, k the lightest

if (nImages == 0) run("H&E Sample Image");
title = getTitle();
run("K-Means Segment...", "k=" + k + " quantized=false");
k = getResult("K", nResults - 1); // fewer if the image has fewer colors
getPixelSize(unit, width, height);

// Selections do not hide a label: everything outside has label 0.
run("Select None");
run("Set Measurements...", "area limit display redirect=None decimal=3");
areas = newArray(k + 1);
total = 0;
for (class = 1; class <= k; class++) {
	setThreshold(class, class);
	List.setMeasurements("limit");
	areas[class] = List.getValue("Area");
	total += areas[class];
}
resetThreshold();

print("Image\tClass\tArea (" + unit + "^2)\tArea (%)");
for (class = 1; class <= k; class++) {
	print(title + "\t" + class + "\t" + d2s(areas[class], 3) + "\t"
		+ d2s(100 * areas[class] / total, 3));
}
