
package org.histokmeans.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.histokmeans.slide.SlideFile;

/** Where slides are read and files are written. Places are its own names. */
interface Storage {

	/** A place as this storage names it, whole. */
	String place(String typed) throws IOException;

	/** A place below a folder. */
	String below(String folder, String name);

	boolean isFolder(String place) throws IOException;

	/** All files below a folder; none begins with a point or an underscore. */
	List<StoredFile> files(String folder) throws IOException;

	/** Null if it is not there. */
	StoredFile file(String place) throws IOException;

	SlideFile slide(CohortSlide slide);

	/** Whether anything is there. */
	boolean exists(String place) throws IOException;

	/** @throws IOException with a sentence, if it is no file to be read */
	InputStream stream(String place) throws IOException;

	/** Null if it is not there. */
	byte[] read(String place) throws IOException;

	/** Whole or not at all; its folder must exist. */
	void write(String place, byte[] bytes) throws IOException;

	/** Null if nothing can be written but by {@link #put}. */
	Path path(String place);

	/** Copies a file of this machine, whole or not at all. */
	void put(Path file, String place) throws IOException;

	void makeFolder(String place) throws IOException;

	/** What is not there need not be deleted. */
	void delete(String place) throws IOException;

	/** All files in a folder, by their places; none if there is no folder. */
	List<String> in(String folder) throws IOException;
}
