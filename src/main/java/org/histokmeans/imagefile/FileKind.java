
package org.histokmeans.imagefile;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kind of an image file by its first bytes, whatever its name says. */
enum FileKind {

		PNG, JPEG, BMP, GIF, TIFF, BIG_TIFF, OTHER;

	static FileKind of(final Path path) throws IOException {
		try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
			return of(in.readInt());
		}
		catch (final EOFException e) {
			return OTHER;
		}
	}

	private static FileKind of(final int magic) {
		if (magic == 0x89504E47) return PNG;
		if (magic >>> 8 == 0xFFD8FF) return JPEG;
		if (magic >>> 16 == 0x424D) return BMP;
		if (magic == 0x47494638) return GIF;
		if (magic == 0x49492A00 || magic == 0x4D4D002A) return TIFF;
		return magic == 0x49492B00 || magic == 0x4D4D002B ? BIG_TIFF : OTHER;
	}
}
