
package org.histokmeans.plainimagej;

/** What K-Means Segment... refuses: a macro that leads to it, the sentence. */
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
			"The folder /no/such/folder does not exist.");

	private static final class Constants {

		static final String RGB = "newImage('in', 'RGB', 20, 10, 1);" +
			"setColor(200, 0, 90); fillRect(3, 3, 5, 5);";
	}

	final String setUp;
	final String options;
	final String sentence;

	BadInput(final String setUp, final String options, final String sentence) {
		this.setUp = setUp;
		this.options = options;
		this.sentence = sentence;
	}

	String command() {
		return "run('K-Means Segment...', '" + options + "');";
	}
}
