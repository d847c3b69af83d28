// Trains one codebook on all images of a folder, then labels each image with
// it and saves the label images. So a label means the same color on every
// slide; fitted apart, two classes of nearly equal lightness can swap numbers.
//
// How to use: put the H&E images, and nothing else, into a folder; set the
// numbers below, and run this macro. It asks for the folder and for another
// one for the results. Without a window:
// java -jar HistoKMeans_-<version>-standalone.jar macro Shared_Codebook.ijm
// "/path/of/images/,/path/of/results/"
//
// The log says how well the codebook fits each image: below 50 %, or with more
// than 1 % unexplained, look at its labels before you use them.

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

setBatchMode(true);
codebook = results + "shared-codebook.json";
run("K-Means Train Codebook...", "k=" + k + " colorspace=Lab glass=true folder=["
	+ images + "] weight=" + weight + " codebook=[" + codebook + "]");

files = getFileList(images);
endings = ".*\\.(tif|tiff|svs|png|jpg|jpeg|bmp|gif)"; // as in the training
for (i = 0; i < files.length; i++) {
	if (!matches(toLowerCase(files[i]), endings)) continue;
	open(images + files[i]);
	run("K-Means Apply Codebook...", "codebook=[" + codebook + "] smoothing="
		+ smoothing + " quantized=false");
	saveAs("Tiff", results + getTitle() + ".tif");
	print(files[i] + ": fit " + d2s(getResult("Fit (%)", nResults - 1), 1)
		+ " %, unexplained " + d2s(getResult("Unexplained (%)", nResults - 1), 2)
		+ " %");
	close("*");
}
