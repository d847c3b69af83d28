
package org.histokmeans.regions;

import java.io.IOException;

/** Where shapes go. */
@FunctionalInterface
public interface ShapeSink {

	/** @throws IOException with a sentence, if it cannot be written */
	void take(Shape shape) throws IOException;
}
