
package org.histokmeans.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A door that reads files. */
interface Target {

	/** Good files, to be damaged. */
	List<Seed> seeds() throws IOException;

	/**
	 * Reads a file; more of the same folder may be used.
	 *
	 * @param folder empty, and the target's own
	 * @throws Exception any; whether it is right to do so, others judge
	 */
	void read(Seed seed, byte[] bytes, Path folder) throws Exception;
}
