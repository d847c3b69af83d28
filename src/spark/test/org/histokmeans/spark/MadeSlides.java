
package org.histokmeans.spark;

import java.io.IOException;
import java.nio.file.Paths;

/** Makes the slides that src/spark/cluster/try.sh takes. */
public final class MadeSlides {

	private MadeSlides() {
		// only a program
	}

	/** FOLDER NUMBER WIDTH HEIGHT: another one for each number. */
	public static void main(final String... args) throws IOException {
		for (int i = 0; i < Integer.parseInt(args[1]); i++) {
			MadeCohort.slide(Paths.get(args[0], String.format("s%03d.tif", i)), i,
				Integer.parseInt(args[2]), Integer.parseInt(args[3]));
		}
	}
}
