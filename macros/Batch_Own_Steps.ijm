// Segments each image of a folder and measures it with steps of your own.
// K-Means Batch... is faster and goes on after a stop; this is for people who
// want to do more with each image.
//
// How to use: set the options, change the steps between the lines below, and
// run this macro. Without a window:
// java -jar HistoKMeans_-<version>-standalone.jar macro Batch_Own_Steps.ijm
// "/path/of/images,/path/of/output/folder"
// Limits: one image after the other; files that are no images stop the macro.

options = "k=3 quantized=false";

arguments = split(getArgument(), ",");
if (arguments.length > 0) folder = arguments[0];
else folder = getDirectory("Choose the folder of the images");
if (arguments.length > 1) out = arguments[1];
else out = getDirectory("Choose the output folder");
if (!endsWith(folder, File.separator)) folder = folder + File.separator;
if (!endsWith(out, File.separator)) out = out + File.separator;

setBatchMode(true);
table = "Image,Label,Pixels,Mean lightness\n";
files = getFileList(folder);
for (i = 0; i < files.length; i++) {
	if (!matches(toLowerCase(files[i]), ".*\\.(tif|tiff|png|jpg|jpeg|bmp|gif)$")) continue;
	open(folder + files[i]);
	image = getImageID();
	run("K-Means Segment...", options);
	labels = getImageID();
	saveAs("Tiff", out + outputName(files, i) + "-labels.tif");
	// Of an image with a palette, its colors are measured, not their numbers.
	selectImage(image);
	if (bitDepth() != 24) run("RGB Color");
	selectImage(labels);

	// ---- Your own steps begin here: the label image is the active image. ----
	getHistogram(0, counts, 256);
	for (label = 1; label < 256; label++) {
		if (counts[label] == 0) continue;
		lightness = 0;
		selectImage(labels);
		setThreshold(label, label);
		run("Create Selection");
		selectImage(image);
		run("Restore Selection");
		getStatistics(area, lightness);
		run("Select None");
		table = table + quoted(files[i]) + "," + label + "," + counts[label] + "," + lightness + "\n";
	}
	// ---- Your own steps end here. ----

	selectImage(labels);
	close();
	selectImage(image);
	close();
}
File.saveString(table, out + "measures.csv");
print(out + "measures.csv");

// Without the ending, unless another file differs by nothing else.
function outputName(files, i) {
	own = base(files[i]);
	for (j = 0; j < files.length; j++) {
		other = base(files[j]);
		if (j != i && other == own) return files[i];
	}
	return substring(files[i], 0, lengthOf(own));
}

function base(file) {
	return toLowerCase(replace(file, "\\.[^.]*$", ""));
}

// A name with a comma is one cell of the table all the same.
function quoted(text) {
	if (indexOf(text, ",") < 0 && indexOf(text, "\"") < 0) return text;
	return "\"" + replace(text, "\"", "\"\"") + "\"";
}
