
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileInfo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Sentences;

/**
 * Opens image files by the reader of their format; several threads may do so at
 * once. Whatever goes wrong within a reader is this one file's failure.
 */
final class ImageOpener {

	private final Path path;

	ImageOpener(final Path path) {
		this.path = path;
	}

	/** @throws IOException with a sentence, if the file cannot be opened */
	ImagePlus open() throws IOException {
		ReadableFile.check(path);
		final ImagePlus image = read();
		if (image == null || image.getWidth() == 0) throw failure(
			FileMessages.NOT_AN_IMAGE, null);
		image.setTitle(path.getFileName().toString());
		setFile(image);
		return image;
	}

	private ImagePlus read() throws IOException {
		try {
			return FileKind.of(path).format().open(path);
		}
		catch (final FileSystemException e) {
			throw new IOException(Sentences.of(e), e);
		}
		catch (final EOFException e) {
			throw failure(FileMessages.TRUNCATED, e);
		}
		catch (final IOException e) {
			throw isSentence(e) ? e : damage(e.getMessage(), e);
		}
		catch (final RuntimeException | StackOverflowError e) {
			throw damage(FileMessages.UNDECODED, e);
		}
	}

	private boolean isSentence(final IOException e) {
		return e.getMessage() != null && e.getMessage().startsWith(path.toString());
	}

	private IOException damage(final String words, final Throwable cause) {
		return new IOException(String.format(FileMessages.DAMAGED, path,
			words == null ? FileMessages.UNDECODED : words), cause);
	}

	private IOException failure(final String sentence, final Throwable cause) {
		return new IOException(String.format(sentence, path), cause);
	}

	/** ImageJ shows it, and asks for it to revert the image. */
	private void setFile(final ImagePlus image) {
		final FileInfo known = image.getOriginalFileInfo();
		final FileInfo info = known == null ? new FileInfo() : known;
		if (known == null) info.fileFormat = FileInfo.IMAGEIO;
		info.fileName = path.getFileName().toString();
		info.directory = IJ.addSeparator(path.toAbsolutePath().getParent()
			.toString());
		image.setFileInfo(info);
	}
}
