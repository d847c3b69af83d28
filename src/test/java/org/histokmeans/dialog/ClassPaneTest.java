
package org.histokmeans.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextArea;

import org.junit.jupiter.api.Test;

/** Tests {@link ClassPane}. */
class ClassPaneTest {

	private final ImagePlus first = labels("a-labels", 0, 1, 1, 2);
	private final ImagePlus second = labels("b-labels", 3, 3, 5, 5);
	private final ImagePlus original = new ImagePlus("a", new ColorProcessor(2,
		2));
	private final List<Map<String, String>> typed = new ArrayList<>();
	private ImagePlus labels = first;
	private List<Integer> chosen = Collections.singletonList(1);
	private final ClassPane pane = pane();

	private ClassPane pane() {
		final ClassPane made = new ClassPane(new ClassPane.Selecting() {

			@Override
			public ImagePlus labels() {
				return labels;
			}

			@Override
			public void take(final ImagePlus other) {
				labels = other;
			}

			@Override
			public List<Integer> chosen() {
				return chosen;
			}

			@Override
			public ImagePlus target() {
				return original;
			}
		}, Arrays.asList(first, second));
		made.connect(typed::add);
		return made;
	}

	@Test
	void theClassesOfTheImageAreListed() {
		assertEquals("[0, 1, 2]", listed());
		assertEquals(2, find(JComboBox.class).getItemCount());
	}

	@Test
	void anotherImageHasItsOwnClasses() {
		chosen = Collections.singletonList(5);
		find(JComboBox.class).setSelectedIndex(1);
		assertEquals(second, labels);
		assertEquals("[3, 5]", listed());
		assertTrue(original.getRoi().contains(0, 1));
	}

	@Test
	void anImageThatWasClosedIsNotTaken() {
		second.flush();
		find(JComboBox.class).setSelectedIndex(1);
		assertTrue(find(JTextArea.class).getText().startsWith(
			"b-labels was closed."));
		assertEquals(first, labels);
		assertEquals("[0, 1, 2]", listed());
		assertEquals(0, find(JComboBox.class).getSelectedIndex());
	}

	@Test
	void anImageThatIsClosedMeanwhileIsSaid() {
		first.flush();
		assertTrue(pane.update().startsWith("a-labels was closed."));
		chosen = Arrays.asList(1, 2);
		assertTrue(pane.update().startsWith("a-labels was closed."));
	}

	@Test
	void anOriginalThatIsClosedMeanwhileIsLeft() {
		original.setRoi(new Roi(0, 0, 1, 1));
		pane.update();
		original.flush();
		pane.close();
		assertNull(original.getProcessor());
	}

	@Test
	void clickedClassesAreTyped() {
		find(JList.class).setSelectedIndices(new int[] { 1, 2 });
		assertEquals("{classes=1,2}", typed.get(typed.size() - 1).toString());
	}

	@Test
	void theSelectionIsSeenWhileItIsChosen() {
		final Roi before = new Roi(0, 0, 1, 1);
		original.setRoi(before);
		assertEquals("", pane.update());
		assertEquals("[1]", find(JList.class).getSelectedValuesList().toString());
		assertTrue(original.getRoi().contains(1, 0));
		assertTrue(original.getRoi().contains(0, 1));
		assertTrue(!original.getRoi().contains(1, 1));
		assertEquals("[]", typed.toString());
		chosen = Arrays.asList(1, 2);
		pane.update();
		assertTrue(original.getRoi().contains(1, 1));
		pane.close();
		assertEquals(before.getBounds(), original.getRoi().getBounds());
	}

	@Test
	void whatCannotBeSelectedIsSaid() {
		chosen = Collections.singletonList(9);
		assertTrue(pane.update().contains("has no pixel of label 9"));
		assertNull(original.getRoi());
	}

	private String listed() {
		return Collections.list(((javax.swing.DefaultListModel<?>) find(JList.class)
			.getModel()).elements()).toString();
	}

	private <T> T find(final Class<T> kind) {
		return find(pane.component(), kind);
	}

	private static <T> T find(final Container in, final Class<T> kind) {
		for (final Component part : in.getComponents()) {
			if (kind.isInstance(part)) return kind.cast(part);
			final T found = part instanceof Container ? find((Container) part, kind)
				: null;
			if (found != null) return found;
		}
		return null;
	}

	private static ImagePlus labels(final String title, final int... pixels) {
		final ByteProcessor labels = new ByteProcessor(2, 2);
		for (int i = 0; i < pixels.length; i++) {
			labels.set(i, pixels[i]);
		}
		return new ImagePlus(title, labels);
	}
}
