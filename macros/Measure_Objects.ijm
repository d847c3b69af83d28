// Measures the nuclei of an image one by one: a row for each, with its shape,
// its place, its lightness and its stain amounts.
//
// How to use: open an H&E image with a scale in microns (Analyze > Set Scale...),
// set the numbers below, and run this macro. Without an image it opens the
// sample. A selection restricts everything to what is selected. The table is
// K-Means Objects, and the image NAME-objects has the number of each row at the
// pixels of its nucleus.

k = 3;         // classes of tissue
classes = 1;   // the darkest; or "haematoxylin"
opening = 0;   // microns: takes away what is thinner than twice that
minSize = 15;  // smallest nucleus, in square microns
maxSize = 400; // largest one

if (nImages == 0) run("H&E Sample Image");
title = getTitle();
run("K-Means Segment...", "k=" + k + " colorspace=Lab glass=true smoothing=2"
	+ " quantized=false");
run("K-Means Measure Objects...", "classes=" + classes + " original=[" + title
	+ "] opening=" + opening + " minsize=" + minSize + " maxsize=" + maxSize);
print(title + ": " + getResult("Objects", nResults - 1) + " nuclei, mean area "
	+ d2s(getResult("Mean object area", nResults - 1), 2) + " "
	+ getResultString("Unit", nResults - 1));
