
package org.histokmeans.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

import org.junit.jupiter.api.Test;

/** Tests {@link OptionsForm}; its fields need no window. */
public class OptionsFormTest {

	private final AtomicInteger changes = new AtomicInteger();
	private final Asked asked = new Asked();
	private final OptionsForm form = new OptionsForm(asked,
		changes::incrementAndGet);

	@Test
	public void everyFieldHasANameForThoseWhoCannotSeeIt() {
		final Set<String> names = new HashSet<>();
		for (final Component part : parts((Container) form.component())) {
			if (part instanceof JLabel) assertNotNull(((JLabel) part).getLabelFor());
			if (!isField(part)) continue;
			final String name = part.getAccessibleContext().getAccessibleName();
			assertNotNull(name, part.toString());
			assertTrue(names.add(name), name);
		}
		assertEquals(new HashSet<>(Arrays.asList("For", "Clusters, slider",
			"Clusters", "Glass", "Level", "Space", "Path", "Browse for Path",
			"Advanced", "Seed")), names);
	}

	@Test
	public void fieldsStandInTheOrderOfTheirPlaces() {
		final List<String> labels = new ArrayList<>();
		for (final Component part : parts((Container) form.component())) {
			if (part instanceof JLabel) labels.add(((JLabel) part).getText());
		}
		assertEquals("[Path, For, Clusters, Level, Space, Seed]", labels
			.toString());
	}

	@Test
	public void theSliderAndItsNumberFollowEachOther() throws Exception {
		final JSlider slider = (JSlider) named("k.slider");
		slider.setValue(9);
		assertEquals("9", form.values().get("k"));
		((JTextField) named("k")).setText("5");
		assertEquals(5, slider.getValue());
		((JTextField) named("k")).setText("40");
		assertEquals(12, slider.getValue());
		assertEquals("40", form.values().get("k"));
	}

	@Test
	public void manyChangesAtOnceAreToldAsOne() throws Exception {
		SwingUtilities.invokeAndWait(() -> {
			((JTextField) named("k")).setText("5");
			((JTextField) named("level")).setText("6");
		});
		SwingUtilities.invokeAndWait(() -> {});
		assertEquals(1, changes.get());
	}

	@Test
	public void whatHasNoEffectIsGray() throws Exception {
		assertFalse(named("level").isEnabled());
		SwingUtilities.invokeAndWait(() -> ((AbstractButton) named("glass"))
			.doClick(0));
		SwingUtilities.invokeAndWait(() -> {});
		assertTrue(named("level").isEnabled());
	}

	@Test
	public void aPresetSetsItsValuesAndIsShownAsLongAsTheyStand()
		throws Exception
	{
		final JComboBox<?> presets = (JComboBox<?>) named("preset");
		assertEquals("my own choice", presets.getSelectedItem());
		SwingUtilities.invokeAndWait(() -> presets.setSelectedIndex(0));
		SwingUtilities.invokeAndWait(() -> {});
		assertEquals("Lab", form.values().get("space"));
		assertEquals("true", form.values().get("glass"));
		assertEquals("tissue", presets.getSelectedItem().toString());
		SwingUtilities.invokeAndWait(() -> ((AbstractButton) named("glass"))
			.doClick(0));
		SwingUtilities.invokeAndWait(() -> {});
		assertEquals("my own choice", presets.getSelectedItem());
	}

	@Test
	public void resetPutsTheDefaultsBack() {
		((JTextField) named("k")).setText("11");
		form.reset();
		assertEquals("3", form.values().get("k"));
		assertEquals("RGB", form.values().get("space"));
	}

	@Test
	public void theFirstWrongValueIsTold() {
		assertEquals("", form.problem(asked));
		((JTextField) named("k")).setText("x");
		assertEquals("k?", form.problem(asked));
	}

	private Component named(final String name) {
		return parts((Container) form.component()).stream().filter(part -> name
			.equals(part.getName())).findFirst().get();
	}

	private static boolean isField(final Component part) {
		return part instanceof JTextField || part instanceof JComboBox ||
			part instanceof JSlider || part instanceof AbstractButton && !(part
				.getParent() instanceof JComboBox);
	}

	private static List<Component> parts(final Container container) {
		final List<Component> parts = new ArrayList<>();
		for (final Component part : container.getComponents()) {
			parts.add(part);
			if (part instanceof Container && !(part instanceof JComboBox)) parts
				.addAll(parts((Container) part));
		}
		return parts;
	}

	/** Options of every kind. */
	private static final class Asked implements Questions {

		@Override
		public String title() {
			return "Asked";
		}

		@Override
		public List<Option> options() {
			return Arrays.asList(new Option("seed", "Seed", Option.Kind.NUMBER)
				.standard("42").at(Option.Place.ADVANCED), new Option("k", "Clusters",
					Option.Kind.NUMBER).standard("3").slider("2-12"), new Option("glass",
						"Glass", Option.Kind.CHECKBOX).standard("false"), new Option(
							"level", "Level", Option.Kind.NUMBER).standard("220").needing(
								"glass=true"), new Option("space", "Space", Option.Kind.CHOICE)
									.standard("RGB").choices(Arrays.asList(new Choice("RGB", ""),
										new Choice("Lab", "eye"))), new Option("path", "Path",
											Option.Kind.PATH).at(Option.Place.FIRST).browser(
												path -> path));
		}

		@Override
		public Map<String, String> values() {
			final Map<String, String> values = new LinkedHashMap<>();
			options().forEach(option -> values.put(option.name(), option.standard()));
			return values;
		}

		@Override
		public List<Preset> presets() {
			final Map<String, String> values = new LinkedHashMap<>();
			values.put("space", "Lab");
			values.put("glass", "true");
			return Collections.singletonList(new Preset("tissue", values));
		}

		@Override
		public String problem(final Option option, final String value) {
			return value.equals("x") ? option.name() + "?" : "";
		}

		@Override
		public void take(final Map<String, String> values) {
			// nobody asks for them
		}

		@Override
		public String problem() {
			return "";
		}

		@Override
		public void help() {
			// there is no page
		}
	}
}
