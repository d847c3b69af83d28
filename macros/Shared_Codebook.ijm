// Trains one codebook on all images of a folder, saves it, and labels each
// image with it into the folder "labels" beside it, with tables of all figures.
// So a label means the same color on every slide; fitted apart, two classes of
// nearly equal lightness can swap numbers.
//
// How to use: put the H&E images, and nothing else, into a folder; set the
// numbers below, and run this macro. It asks for the folder and for another
// one for the results. Without a window:
// java -jar HistoKMeans_-<version>-standalone.jar macro Shared_Codebook.ijm
// "/path/of/images/,/path/of/results/"
//
// The log says how well the codebook fits each image: below 50 %, or with more
// than 1 % unexplained, look at its labels before you use them. An image that
// cannot be opened ends the training; what K-Means made of others, such as
// a-labels.tif, is labeled but not trained on.

k = 3;            // classes of tissue
smoothing = 2;    // pixels
weight = "equal"; // every image counts the same; or "pixels"

arguments = split(getArgument(), ",");
if (arguments.length > 0) images = arguments[0];
else images = getDirectory("Choose the folder of the images");
if (arguments.length > 1) results = arguments[1];
else results = getDirectory("Choose where to save the results");
if (!endsWith(images, File.separator)) images = images + File.separator;
if (!endsWith(results, File.separator)) results = results + File.separator;

codebook = results + "shared-codebook.json";
before = nResults;
run("K-Means Train Codebook...", "k=" + k + " colorspace=Lab glass=true folder=["
	+ images + "] weight=" + weight + " codebook=[" + codebook + "]");
for (row = before; row < nResults; row++) {
	print(getResultLabel(row) + ": fit " + d2s(getResult("Fit (%)", row), 1)
		+ " %, unexplained " + d2s(getResult("Unexplained (%)", row), 2) + " %");
}

// The batch opens what the training opens, and names no two files alike.
run("K-Means Batch...", "folder=[" + images + "] out=[" + results
	+ "labels] codebook=[" + codebook + "] smoothing=" + smoothing
	+ " quantized=false savecodebook=false");
