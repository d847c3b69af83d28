
package org.histokmeans.command;

/**
 * Where an input stands in our dialog: names of attributes of its annotation.
 *
 * <pre>
 * attrs = { @Attr(name = Place.ADVANCED), @Attr(name = Place.NEEDS,
 * 	value = "seeding!=deterministic") }
 * </pre>
 */
final class Place {

	/** Above all others, wherever its class puts it. */
	static final String FIRST = "first";

	/** In the part that is folded. */
	static final String ADVANCED = "advanced";

	/** Has a slider for the usual values, such as "2-12". */
	static final String SLIDER = "slider";

	/** Gray unless other inputs have these values. */
	static final String NEEDS = "needs";

	/**
	 * What the dialog begins with, where people look for something else than
	 * macros, whose default is the field's.
	 */
	static final String DIALOG = "dialog";

	/** Asked by what stands beside the options, so not among them. */
	static final String BESIDE = "beside";

	/** Is remembered for its command alone, though others ask the same words. */
	static final String ALONE = "alone";

	/** Is of one image, so that it is not remembered for the next. */
	static final String OWN = "own";

	private Place() {
		// only constants
	}
}
