
package org.histokmeans.preview;

import ij.ImagePlus;
import ij.gui.ImageCanvas;
import ij.gui.ImageRoi;
import ij.gui.Overlay;

import java.awt.image.BufferedImage;

/**
 * Labels over the pixels of an image's window. It is the canvas' second
 * overlay, which ImageJ draws over the image's own: the image and its overlay
 * stay as they are, and what is saved meanwhile has no labels. Image &gt;
 * Overlay &gt; Flatten draws what is seen, the labels too. Safe to use from
 * several threads at once.
 */
final class LabelLayer {

	private final ImagePlus image;
	private BufferedImage picture;
	private double opacity;
	private boolean isHidden;

	/** Where the layer is now; null for nowhere. */
	private ImageCanvas canvas;
	private Overlay shown;
	private Overlay before;

	/** ImageJ takes them from the image's own under another one. */
	private boolean hadLabels;

	LabelLayer(final ImagePlus image, final double opacity) {
		this.image = image;
		this.opacity = opacity;
	}

	synchronized void show(final BufferedImage newPicture) {
		picture = newPicture;
		update();
	}

	/** @param value 0 to 1 */
	synchronized void setOpacity(final double value) {
		opacity = value;
		update();
	}

	/** Shows the image without the labels for a while. */
	synchronized void hide(final boolean hidden) {
		isHidden = hidden;
		update();
	}

	/** Leaves everything as it was. */
	synchronized void remove() {
		picture = null;
		update();
	}

	private void update() {
		final ImageCanvas to = picture == null || isHidden ? null : image
			.getCanvas();
		if (to != null && isIn(to)) replace();
		else {
			takeAway();
			if (to != null) put(to);
		}
	}

	private boolean isIn(final ImageCanvas there) {
		return there == canvas && there.getShowAllList() == shown;
	}

	/**
	 * At once: without any layer in between, ImageJ would leave its buffer and
	 * paint the image through the screen's driver, scaled, which takes 20 times
	 * as long on Linux, and the image would be seen without labels.
	 */
	private void replace() {
		shown = layer();
		canvas.setShowAllList(shown);
		canvas.repaint();
	}

	private void put(final ImageCanvas to) {
		canvas = to;
		before = to.getShowAllList();
		hadLabels = image.getOverlay() != null && image.getOverlay()
			.getDrawLabels();
		replace();
	}

	private Overlay layer() {
		final Overlay layer = new Overlay(roi());
		layer.selectable(false);
		return layer;
	}

	private ImageRoi roi() {
		final ImageRoi roi = new ImageRoi(0, 0, picture);
		roi.setOpacity(opacity);
		// ImageJ saves the only ROI of a layer unless it is a cursor
		roi.setIsCursor(true);
		return roi;
	}

	/** The ROI Manager may have put its own there meanwhile. */
	private void takeAway() {
		if (canvas == null) return;
		if (canvas.getShowAllList() == shown) canvas.setShowAllList(before);
		if (hadLabels && image.getOverlay() != null) image.getOverlay().drawLabels(
			true);
		canvas.repaint();
		canvas = null;
	}
}
