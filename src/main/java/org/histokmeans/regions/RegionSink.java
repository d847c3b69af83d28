
package org.histokmeans.regions;

import java.io.IOException;

/** Where regions go. */
@FunctionalInterface
public interface RegionSink {

	/** @throws IOException with a sentence, if it cannot be written */
	void take(Region region) throws IOException;
}
