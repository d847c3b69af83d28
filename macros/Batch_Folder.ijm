// Segments all images of a folder: label images, quantized images, codebooks,
// and tables over all of them (results.csv, clusters.csv, failed.csv).
//
// How to use: set the options below and run this macro. Run it again to go on
// after a stop, or when images came or changed: what is done is kept.
// Without a window: java -jar HistoKMeans_-<version>-standalone.jar macro
// Batch_Folder.ijm "/path/of/images,/path/of/output/folder"
// Images that fail do not stop the macro: the log counts them, failed.csv says
// which and why.
// Limits: the output folder must not be inside the folder of the images.

options = "k=3"; // for histology try: "k=3 colorspace=Lab glass=true smoothing=2"

arguments = split(getArgument(), ",");
if (arguments.length > 0) folder = arguments[0];
else folder = getDirectory("Choose the folder of the images");
if (arguments.length > 1) out = arguments[1];
else out = getDirectory("Choose the output folder");

run("K-Means Batch...", options + " folder=[" + folder + "] out=[" + out + "]");
