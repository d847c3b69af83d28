
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Segments every kind of input, shown in a window, called from Java. */
final class InputSteps implements Steps {

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		for (final InputKind kind : InputKind.values()) {
			segment(kind);
		}
	}

	private void segment(final InputKind kind) throws Exception {
		final ImagePlus image = kind.create(session.home());
		image.show();
		session.note(kind + ".depth", image.getBitDepth());
		final String before = state(image);
		final Session.Command run = session.start(() -> {
			try {
				IJ.run(image, "K-Means Segment...", "k=4 attempts=3 overlay=true");
			}
			catch (final RuntimeException e) {
				if (!ij.Macro.MACRO_CANCELED.equals(e.getMessage())) throw e;
			}
		});
		session.note(kind + ".error", MacroSteps.errorOf(session, run));
		session.note(kind + ".before", before);
		session.note(kind + ".after", state(image));
		for (final String title : WindowManager.getImageTitles()) {
			final ImagePlus output = WindowManager.getImage(title);
			if (output != image) noteOutput(kind, output);
		}
		if (kind == InputKind.SHAPE_WITH_HOLE || kind == InputKind.COMPOSITE)
			session.screenshot("overlay-" + kind);
		session.closeImages();
	}

	private void noteOutput(final InputKind kind, final ImagePlus output)
		throws Exception
	{
		final String key = kind + "." + output.getTitle();
		session.note(key, Arrays.toString(output.getDimensions()));
		session.note(key + ".position", output.getC() + " " + output.getZ() + " " +
			output.getT());
		session.note(key + ".slice", output.getStack().getSliceLabel(output
			.getStackSize()));
		session.note(key + ".pixel", output.getCalibration().pixelWidth + " " +
			output.getCalibration().pixelHeight + " " + output.getCalibration()
				.getUnit());
		session.note(key + ".hyper", output.isDisplayedHyperStack());
		session.note(key + ".overlay", overlay(output));
		session.save(output, key);
	}

	/** The position of each layer: channel, slice, frame, or slice of a stack. */
	private static String overlay(final ImagePlus image) {
		if (image.getOverlay() == null) return "";
		return Arrays.stream(image.getOverlay().toArray()).map(layer -> layer
			.getCPosition() + " " + layer.getZPosition() + " " + layer
				.getTPosition() + " " + layer.getPosition()).collect(Collectors.joining(
					", "));
	}

	private static String state(final ImagePlus image) {
		return image.getTitle() + " " + image.changes + " " + image.getRoi() + " " +
			image.getC() + " " + image.getZ() + " " + image.getT() + " " + image
				.getDisplayRangeMax() + " " + Arrays.deepHashCode(image.getImageStack()
					.getImageArray());
	}
}
