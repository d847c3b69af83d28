
package org.histokmeans.spark;

import java.io.IOException;
import java.io.Serializable;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SerializableWritable;

/**
 * Finds the storage of a place. Disks are read by Java itself, as on the
 * command line, and all else by Hadoop.
 */
final class Storages implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final String FILE = "file";

	private final SerializableWritable<Configuration> configuration;

	Storages(final Configuration configuration) {
		this.configuration = new SerializableWritable<>(configuration);
	}

	/**
	 * @throws IOException with a sentence, if nobody knows such places
	 */
	Storage of(final String place) throws IOException {
		return isOnDisk(place) ? new DiskStorage() : new HadoopStorage(configuration
			.value());
	}

	/** A file of a folder, as a user would type it, who knows what was typed. */
	String typed(final String folder, final String name) {
		return isOnDisk(folder) ? DiskStorage.typedPath(folder).resolve(name)
			.toString() : folder + "/" + name;
	}

	/** Of several letters: on Windows, one letter is a disk. */
	boolean isOnDisk(final String place) {
		if (place.matches("(?s)\\w[\\w+.-]+:.*")) return place.startsWith(FILE +
			":");
		return FILE.equals(FileSystem.getDefaultUri(configuration.value())
			.getScheme());
	}
}
