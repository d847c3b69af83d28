// Segments a whole slide, tile by tile, in little memory: a pyramid of labels
// (for QuPath and other viewers), a small picture of the slide beside its
// classes, the codebook; and tables of the classes.
//
// How to use: set the options below and run this macro. The small picture is
// the active image afterwards.
// Without a window: java -jar HistoKMeans_-<version>-standalone.jar macro
// Whole_Slide.ijm "/path/of/slide.svs,/path/of/output/folder"
// Limits: TIFF and SVS files; formats of other makers only where OpenSlide is
// installed. level=1 works on a smaller copy of the slide, if it has one.

options = "k=3 level=0"; // for histology try: "k=3 colorspace=Lab glass=true"

arguments = split(getArgument(), ",");
if (arguments.length > 0) slide = arguments[0];
else slide = File.openDialog("Choose the slide");
if (arguments.length > 1) out = arguments[1];
else out = getDirectory("Choose the output folder");

run("K-Means Whole Slide...", options + " slide=[" + slide + "] out=[" + out + "]");
print("Analyzed pixels: " + getResult("Analyzed", nResults - 1));
