
package org.histokmeans.cli;

import java.util.ArrayList;
import java.util.Arrays;

/** The values of --glass. */
final class GlassWords extends ArrayList<String> {

	private static final long serialVersionUID = 1L;

	GlassWords() {
		super(Arrays.asList("true", "false", "auto"));
	}
}
