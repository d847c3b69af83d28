
package org.histokmeans.cli;

import java.util.ArrayList;

import org.histokmeans.color.ColorSpaces;

/** The choices of --colorspace, for picocli's help. */
final class ColorSpaceNames extends ArrayList<String> {

	private static final long serialVersionUID = 1L;

	ColorSpaceNames() {
		super(ColorSpaces.names());
	}
}
