// Counts nuclei and gives their share of the tissue.
//
// K-means in CIE L*a*b*, glass left out, labels smoothed; the darkest class is
// taken for the nuclei, touching ones are cut by ImageJ's watershed, and its
// particle analysis counts what is of the right size.
//
// How to use: open an H&E image with a scale in microns (Analyze > Set Scale...),
// set the numbers below, and run this macro. Without an image it opens the
// sample. Look at the table K-Means Clusters: its column Class says whether the
// darkest class is haematoxylin. Keratin, pigment and folds are dark, too.

k = 3;            // classes of tissue; 4 if nuclei take up the stroma
smoothing = 2;    // pixels
minArea = 15;     // smallest nucleus, in square units of the image's scale
maxArea = 400;    // largest one

if (nImages == 0) run("H&E Sample Image");
title = getTitle();
run("K-Means Segment...", "k=" + k + " colorspace=Lab glass=true smoothing="
	+ smoothing + " quantized=false");
labels = getImageID();
getPixelSize(unit, width, height);

// Share of the tissue: label 0 is glass, or outside of the selection.
values = newArray(256);
getHistogram(values, counts, 256);
tissue = 0;
for (label = 1; label <= k; label++) tissue += counts[label];
share = 100 * counts[1] / tissue;

setThreshold(1, 1);
setOption("BlackBackground", true);
run("Convert to Mask");
run("Watershed");
run("Analyze Particles...", "size=" + minArea + "-" + maxArea + " show=[Count Masks]");
getStatistics(area, mean, min, nuclei);

print("Image\tNuclei\tNuclei of tissue (%)");
print(title + "\t" + nuclei + "\t" + d2s(share, 2));
