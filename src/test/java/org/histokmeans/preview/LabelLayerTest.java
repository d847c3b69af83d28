
package org.histokmeans.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import ij.ImagePlus;
import ij.gui.ImageCanvas;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests {@link LabelLayer}, on a canvas without a window. */
public class LabelLayerTest {

	private final List<Overlay> shown = new ArrayList<>();
	private final ImagePlus image = new ImagePlus("", new ColorProcessor(8, 8)) {

		@Override
		public ImageCanvas getCanvas() {
			return canvas;
		}
	};
	private final ImageCanvas canvas = new ImageCanvas(image) {

		private static final long serialVersionUID = 1L;

		@Override
		public void setShowAllList(final Overlay list) {
			shown.add(list);
			super.setShowAllList(list);
		}
	};
	private final LabelLayer layer = new LabelLayer(image, 0.75);

	@Test
	void labelsFollowLabelsWithoutAGap() {
		layer.show(picture());
		layer.show(picture());
		layer.setOpacity(0.5);
		assertEquals(3, shown.size());
		assertFalse(shown.contains(null));
		assertEquals(0.5, ((ImageRoi) canvas.getShowAllList().get(0)).getOpacity());
	}

	@Test
	void whatWasThereBeforeComesBack() {
		final Overlay before = new Overlay();
		canvas.setShowAllList(before);
		layer.show(picture());
		layer.show(picture());
		layer.hide(true);
		assertSame(before, canvas.getShowAllList());
		layer.hide(false);
		layer.remove();
		assertSame(before, canvas.getShowAllList());
	}

	@Test
	void whatOthersPutThereMeanwhileIsUnderTheLabels() {
		layer.show(picture());
		final Overlay other = new Overlay();
		canvas.setShowAllList(other);
		layer.show(picture());
		layer.remove();
		assertSame(other, canvas.getShowAllList());
	}

	private static BufferedImage picture() {
		return new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED);
	}
}
