// Nuclei by colour and lightness, in two steps: k-means with three classes in
// the a*b* plane finds the blue class, Otsu's threshold on its lightness L*
// takes the dark part of it.
//
// When it helps: strong, clean haematoxylin where other tissue is blue, too, but
// paler. When it does not: JPEG images (their chroma is coarse and a*b* speckled;
// raise smoothing), brown pigment, weak haematoxylin.
//
// How to use: open an H&E image and run this macro. Without an image it opens
// the sample. The result is a mask of the nuclei, 255 inside.

smoothing = 3; // pixels

if (nImages == 0) run("H&E Sample Image");
original = getImageID();
title = getTitle();

// L*, a* and b* as three slices of an image of its own.
run("Duplicate...", "title=lab");
run("Select None");
if (bitDepth() != 24) run("RGB Color");
run("Lab Stack");
rename("lab");
lab = getImageID();

selectImage(original);
run("K-Means Segment...", "k=3 colorspace=ab glass=true smoothing=" + smoothing
	+ " quantized=false");
labels = getImageID();

// The blue class has the lowest mean b*.
classes = getResult("K", nResults - 1);
blue = 1;
lowest = 1000;
for (class = 1; class <= classes; class++) {
	selectImage(labels);
	run("K-Means Select Class...", "label=" + class + " original=lab");
	selectImage(lab);
	setSlice(3);
	getStatistics(area, mean);
	if (mean < lowest) {
		lowest = mean;
		blue = class;
	}
}

// Its dark part, by Otsu's threshold on L*.
selectImage(labels);
run("K-Means Select Class...", "label=" + blue + " original=lab");
selectImage(lab);
setSlice(1);
setAutoThreshold("Otsu");
getThreshold(lower, upper);
resetThreshold();
run("Make Inverse");
run("Set...", "value=200 slice");
run("Select None");
run("Duplicate...", "title=[" + title + "-nuclei]");
setThreshold(-1, upper);
setOption("BlackBackground", true);
run("Convert to Mask");
getStatistics(area, mean);
print(title + ": class " + blue + " is blue; nuclei cover " + d2s(100 * mean / 255, 2)
	+ " % of the image, L* up to " + d2s(upper, 1));
selectImage(lab);
close();
