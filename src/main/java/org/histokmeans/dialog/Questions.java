
package org.histokmeans.dialog;

import java.util.List;
import java.util.Map;

/**
 * What a dialog asks, and who takes the answers. Called on the event thread.
 */
public interface Questions {

	/** Of the window. */
	String title();

	List<Option> options();

	/** Values to begin with, by the names of the options. */
	Map<String, String> values();

	/** Offered above the options; may be empty. */
	List<Preset> presets();

	/** A sentence that says why a value is wrong, or empty. */
	String problem(Option option, String value);

	/** Takes values that are all right by themselves. */
	void take(Map<String, String> values);

	/** A sentence if what was taken cannot be used, or empty. */
	String problem();

	/** Opens the page that says what the options mean. */
	void help();
}
