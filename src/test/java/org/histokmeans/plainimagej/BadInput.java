
package org.histokmeans.plainimagej;

/** What the commands refuse: a macro that leads to it, the sentence. */
enum BadInput {

		NO_IMAGE("", "k=3", "There is no image open."), GRAY(
			"newImage('in', '8-bit ramp', 20, 10, 1);", "k=3",
			"Image > Type > RGB Color"), SIXTEEN_BITS(
				"newImage('in', '16-bit ramp', 20, 10, 1);", "k=3",
				"this image is 16-bit grayscale"), THIRTY_TWO_BITS(
					"newImage('in', '32-bit ramp', 20, 10, 1);", "k=3",
					"this image is 32-bit grayscale"), OTHER_CHANNELS(
						"newImage('in', '8-bit composite-mode', 20, 10, 4, 1, 1);", "k=3",
						"4 channels that are not red, green and blue"), LINE(Constants.RGB +
							"makeLine(1, 1, 9, 9);", "k=3", "The selection has no area."),
		POINT(Constants.RGB + "makePoint(3, 3);", "k=3",
			"The selection has no area."), OUTSIDE(Constants.RGB +
				"makeOval(100, 100, 9, 9);", "k=3",
				"The selection holds no pixel of the image."), UNKNOWN_OPTION(
					Constants.RGB, "k=3 clusters=4", "\"clusters\" is not an option of"),
		NO_NUMBER(Constants.RGB, "k=three",
			"k must be a number, but was \"three\"."), NO_WHOLE_NUMBER(Constants.RGB,
				"k=2.5", "k must be a whole number, but was \"2.5\"."), TOO_SMALL(
					Constants.RGB, "k=0", "K must be at least 1, but was 0."), NO_CHOICE(
						Constants.RGB, "k=3 seeding=best",
						"seeding must be plusplus or random or deterministic"), NO_BOOLEAN(
							Constants.RGB, "k=3 labels=maybe",
							"labels must be true or false, but was \"maybe\"."), TWICE(
								Constants.RGB, "k=3 k=4", "The option \"k\" is given twice."),
		NO_FOLDER(Constants.RGB, "k=2 codebook=/no/such/folder/book.json",
			"The codebook cannot be saved as /no/such/folder/book.json"),
		UNKNOWN_SPACE(Constants.RGB, "colorspace=HSB",
			"colorspace must be RGB or Lab or ab or OD or HE, but was \"HSB\"."),
		NOT_SIX_NUMBERS(Constants.RGB, "colorspace=HE stains=[0.6 0.7 0.2 0.1 1]",
			"Stains must be qupath, ruifrok or six numbers"), ZERO_STAIN(
				Constants.RGB, "stains=[0.6,0.7,0.2,0,0,0]",
				"The stain vector of eosin must not be zero."), PARALLEL_STAINS(
					Constants.RGB, "stains=[0.6,0.7,0.2,0.61,0.7,0.2]",
					"are nearly parallel"), GLASS_LEVEL_0(Constants.RGB, "glasslevel=0",
						"Glass level must be 1 to 255, but was 0."), GLASS_LEVEL_256(
							Constants.RGB, "glass=true glasslevel=256",
							"Glass level must be 1 to 255, but was 256."), SMOOTHING_MINUS_1(
								Constants.RGB, "smoothing=-1", "but was -1."), SMOOTHING_51(
									Constants.RGB, "smoothing=51", "but was 51."), UNKNOWN_LUT(
										Constants.RGB, "lut=fire",
										"lut must be prototypes or distinct, but was \"fire\"."),
		ALL_GLASS("newImage('in', 'RGB white', 20, 10, 1);", "k=3 glass",
			"There is nothing but glass"), NO_LABEL_IMAGE("", Constants.SELECT,
				"label=1", "There is no label image open."), NO_LABELS(Constants.RGB,
					Constants.SELECT, "label=1",
					"in is not a label image: it must have 8 or 16 bits."), ABSENT_CLASS(
						Constants.LABELS, Constants.SELECT, "label=7",
						"in-labels has no pixel of label 7; it has labels from 1 to 2."),
		NO_SUCH_TITLE(Constants.LABELS, Constants.SELECT,
			"label=1 original=[no such]",
			"There is no open image of the title \"no such\"."), OTHER_SIZE(
				Constants.LABELS + "newImage('small', 'RGB', 9, 8, 1);" +
					"selectImage('in-labels');", Constants.SELECT,
				"label=1 original=small",
				"in-labels (20 x 10) is not the label image of small (9 x 8)"),
		NO_CODEBOOK(Constants.RGB, Constants.APPLY, "smoothing=1",
			"Choose a codebook: a .json file"), NO_SUCH_CODEBOOK(Constants.RGB,
				Constants.APPLY, "codebook=/no/such.json",
				"There is no codebook file /no/such.json."), NO_START(Constants.RGB,
					"k=2 start=/no/such.json",
					"There is no codebook file /no/such.json."), NO_CODEBOOK_TO_DECODE(
						Constants.LABELS, Constants.DECODE, "codebook=/no/such.json",
						"There is no codebook file /no/such.json."), NOTHING_TO_DECODE("",
							Constants.DECODE, "codebook=/no/such.json",
							"There is no label image open."), NOWHERE_TO_SAVE(Constants.RGB,
								Constants.TRAIN, "k=2", "Say where to save the codebook"),
		NOTHING_TO_TRAIN_ON("", Constants.TRAIN, "codebook=/none.json",
			"There is no image open to train on."), NO_INPUT_FOLDER("",
				Constants.TRAIN, "folder=/no/such codebook=/none.json",
				"There is no folder /no/such with images."), GRAY_TO_TRAIN_ON(
					"newImage('in', '8-bit ramp', 20, 10, 1);", Constants.TRAIN,
					"codebook=/none.json", "in: K-means needs colors"), NO_WEIGHT(
						Constants.RGB, Constants.TRAIN, "weight=none codebook=/none.json",
						"weight must be pixels or equal, but was \"none\".");

	private static final class Constants {

		static final String RGB = "newImage('in', 'RGB', 20, 10, 1);" +
			"setColor(200, 0, 90); fillRect(3, 3, 5, 5);";
		static final String SEGMENT = "K-Means Segment...";
		static final String APPLY = "K-Means Apply Codebook...";
		static final String DECODE = "K-Means Decode...";
		static final String TRAIN = "K-Means Train Codebook...";
		static final String SELECT = "K-Means Select Class...";
		static final String LABELS = RGB + "run('" + SEGMENT +
			"', 'k=2 quantized=false');";
	}

	final String setUp;
	final String name;
	final String options;
	final String sentence;

	BadInput(final String setUp, final String options, final String sentence) {
		this(setUp, Constants.SEGMENT, options, sentence);
	}

	BadInput(final String setUp, final String name, final String options,
		final String sentence)
	{
		this.setUp = setUp;
		this.name = name;
		this.options = options;
		this.sentence = sentence;
	}

	String command() {
		return "run('" + name + "', '" + options + "');";
	}
}
