
package org.histokmeans.measure;

import java.util.Locale;

/** What a cluster of an H&amp;E image shows, see {@link TissueRule}. */
public enum TissueClass {

		/** Blue to violet, mostly nuclei. */
		HAEMATOXYLIN,

		/** Pink: cytoplasm, collagen, muscle, red blood cells. */
		EOSIN,

		/** Both stains, or too little of them to tell. */
		MIXED,

		/** The slide without tissue. */
		GLASS,

		/** No H&amp;E: pen, pigment, another stain. */
		OTHER;

	/** The lower-case word of tables. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return word();
	}
}
