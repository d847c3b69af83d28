// Counts nuclei and gives their share of the tissue.
//
// K-means in CIE L*a*b*, glass left out, labels smoothed; the classes named
// haematoxylin are taken for the nuclei, touching ones are cut by ImageJ's
// watershed, and its particle analysis counts what is of the right size.
//
// How to use: open an H&E image with a scale in microns (Analyze > Set Scale...),
// set the numbers below, and run this macro. Without an image it opens the
// sample. A selection restricts everything to what is selected. Of a stack the
// slice that is shown is counted.
//
// It helps where nuclei are the darkest thing in the tissue. Keratin, folds and
// red-blue mixtures as dark as nuclei are counted, too: leave them out of the
// selection, and compare the mask, named ...-nuclei, with the image.

k = 3;            // classes of tissue; 4 if nuclei take up the stroma
smoothing = 2;    // pixels
minArea = 15;     // smallest nucleus, in square units of the image's scale
maxArea = 400;    // largest one

saveSettings(); // ImageJ's options are as before at the end
if (nImages == 0) run("H&E Sample Image");
title = getTitle();
run("K-Means Segment...", "k=" + k + " colorspace=Lab glass=true smoothing="
	+ smoothing + " quantized=false");
labels = getImageID();
name = substring(getTitle(), 0, lengthOf(getTitle()) - lengthOf("-labels"));
getPixelSize(unit, width, height);
if (unit == "pixel" || unit == "pixels") print(title + " has no scale: nuclei of "
	+ minArea + " to " + maxArea + " pixels are counted.");

// The label image knows the class of each label, label 1 first.
classes = split(Property.get("Classes"), ",");
getHistogram(values, counts, 256);
first = 0;
last = 0;
tissue = 0; // label 0 is glass, or outside of the selection
for (label = 1; label <= classes.length; label++) {
	tissue += counts[label];
	if (classes[label - 1] != "haematoxylin") continue;
	if (first == 0) first = label;
	last = label;
}
if (first == 0) exit("No class of " + title + " looks like haematoxylin.\n"
	+ "Try k=4, or look at the table K-Means Clusters.");
nuclear = 0;
for (label = first; label <= last; label++) nuclear += counts[label];

// A mask of the nuclei; the label image stays as it is.
run("Duplicate...", "title=[" + name + "-nuclei]");
setThreshold(first, last);
setOption("BlackBackground", true);
run("Convert to Mask");
run("Watershed");
run("Analyze Particles...", "size=" + minArea + "-" + maxArea + " show=[Count Masks]");
getStatistics(area, mean, min, nuclei);

print("Image\tNuclei\tNuclei of tissue (%)");
print(title + "\t" + nuclei + "\t" + d2s(100 * nuclear / tissue, 2));
