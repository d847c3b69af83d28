// Nuclei by color and lightness, in two steps: k-means with three classes in
// the a*b* plane finds the blue class, Otsu's threshold on its lightness L*
// takes the dark part of it. The recipe is that of a well-known H&E tutorial.
//
// It helps where other tissue is blue, too, but paler: blue cytoplasm, mucus,
// cartilage. It does not help where the blue class holds nuclei only, as in the
// sample: Otsu's threshold always divides, and takes the pale nuclei away;
// Count_Nuclei.ijm is better there. Nor does it in JPEG images (their chroma is
// coarse and a*b* speckled; raise smoothing), with brown pigment, or with weak
// haematoxylin. Compare the printed shares, and look at the mask.
//
// How to use: open an RGB image and run this macro. Without an image it opens
// the sample. A selection restricts everything to what is selected. The result
// is a mask, 255 inside, named ...-nuclei; the image stays as it is.

smoothing = 3; // pixels: of the labels
blur = 1;      // pixels: of the lightness, against grain in the nuclei

saveSettings(); // ImageJ's options are as before at the end
if (nImages == 0) run("H&E Sample Image");
if (is("composite")) exit("Convert the image with Image > Type > RGB Color first.");
original = getImageID();
title = getTitle();

// L*, a* and b* as three slices of an image of its own. Of an image with a
// selection, Duplicate would take the selected part only.
isSelected = selectionType() >= 0;
if (isSelected) run("Select None");
lab = "L*a*b* of " + title;
run("Duplicate...", "title=[" + lab + "]");
if (bitDepth() != 24) run("RGB Color");
run("Lab Stack");
rename(lab);
labImage = getImageID();
selectImage(original);
if (isSelected) run("Restore Selection");

run("K-Means Segment...", "k=3 colorspace=ab glass=true smoothing=" + smoothing
	+ " quantized=false");
labels = getImageID();
name = substring(getTitle(), 0, lengthOf(getTitle()) - lengthOf("-labels"));

// The blue class has the lowest mean b*.
classes = getResult("K", nResults - 1);
blue = 0;
lowest = 1000;
for (class = 1; class <= classes; class++) {
	selectImage(labels);
	getHistogram(values, counts, 256);
	if (counts[class] == 0) continue; // smoothed away
	run("K-Means Select Class...", "label=" + class + " original=[" + lab + "]");
	selectImage(labImage);
	setSlice(3);
	getStatistics(area, mean);
	if (mean < lowest) {
		lowest = mean;
		blue = class;
	}
}

// Its dark part, by Otsu's threshold on L*.
selectImage(labImage);
run("Select None");
setSlice(1);
run("Gaussian Blur...", "sigma=" + blur + " slice");
selectImage(labels);
run("K-Means Select Class...", "label=" + blue + " original=[" + lab + "]");
selectImage(labImage);
getRawStatistics(bluePixels);
setAutoThreshold("Otsu");
getThreshold(lower, upper);
resetThreshold();
run("Make Inverse");
if (selectionType() >= 0) run("Set...", "value=200 slice");
run("Select None");
run("Duplicate...", "title=[" + name + "-nuclei]");
setThreshold(-1, upper);
setOption("BlackBackground", true);
run("Convert to Mask");
getHistogram(values, counts, 256);
print(title + ": class " + blue + " is blue and covers "
	+ d2s(100 * bluePixels / (getWidth() * getHeight()), 2)
	+ " % of the image; its dark part, L* up to " + d2s(upper, 1) + ", "
	+ d2s(100 * counts[255] / (getWidth() * getHeight()), 2) + " %");
selectImage(labImage);
close();
selectImage(name + "-nuclei");
