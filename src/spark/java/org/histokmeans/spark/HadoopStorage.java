
package org.histokmeans.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.IOUtils;
import org.histokmeans.slide.SlideFile;
import org.histokmeans.slide.Slides;
import org.histokmeans.slide.TileSource;
import org.histokmeans.text.FileMessages;

/** A file system that Hadoop reads and writes: HDFS, S3 and others. */
final class HadoopStorage implements Storage {

	/** There, to close a file makes it visible, and to rename it copies it. */
	private static final String ABORTABLE =
		"fs.capability.outputstream.abortable";

	private final Configuration configuration;

	HadoopStorage(final Configuration configuration) {
		this.configuration = configuration;
	}

	private FileSystem of(final String place) throws IOException {
		return new Path(place).getFileSystem(configuration);
	}

	@Override
	public String place(final String typed) throws IOException {
		return of(typed).makeQualified(new Path(typed)).toString();
	}

	@Override
	public String below(final String folder, final String name) {
		return name.isEmpty() ? folder : new Path(folder, name).toString();
	}

	@Override
	public boolean isFolder(final String place) throws IOException {
		final FileStatus status = status(place);
		return status != null && status.isDirectory();
	}

	private FileStatus status(final String place) throws IOException {
		try {
			return of(place).getFileStatus(new Path(place));
		}
		catch (final FileNotFoundException e) {
			return null;
		}
	}

	@Override
	public List<StoredFile> files(final String folder) throws IOException {
		final List<StoredFile> files = new ArrayList<>();
		final RemoteIterator<LocatedFileStatus> found = of(folder).listFiles(
			new Path(folder), true);
		while (found.hasNext()) {
			final FileStatus status = found.next();
			if (isShown(status.getPath(), new Path(folder))) files.add(stored(
				status));
		}
		return files;
	}

	private static boolean isShown(final Path file, final Path folder) {
		for (Path part = file; part != null && !part.equals(folder); part = part
			.getParent())
		{
			if (!isShown(part.getName())) return false;
		}
		return true;
	}

	/** Others are hidden, or keep what programs put there for themselves. */
	static boolean isShown(final String name) {
		return !name.startsWith(".") && !name.startsWith("_");
	}

	private static StoredFile stored(final FileStatus status) {
		return new StoredFile(status.getPath().toString(), status.getLen(), status
			.getModificationTime());
	}

	@Override
	public StoredFile file(final String place) throws IOException {
		final FileStatus status = status(place);
		return status == null || status.isDirectory() ? null : stored(status);
	}

	@Override
	public SlideFile slide(final CohortSlide slide) {
		return new SlideFile() {

			@Override
			public java.nio.file.Path name() {
				return Paths.get(slide.name());
			}

			@Override
			public TileSource open(final int level) throws IOException {
				return HadoopStorage.this.open(slide, level);
			}
		};
	}

	private TileSource open(final CohortSlide slide, final int level)
		throws IOException
	{
		final FileStatus status = readable(slide.place());
		final HadoopBytes bytes = new HadoopBytes(of(slide.place()), status);
		boolean isOpen = false;
		try {
			final TileSource source = Slides.open(Paths.get(slide.name()), bytes,
				level);
			isOpen = true;
			return source;
		}
		finally {
			if (!isOpen) bytes.close();
		}
	}

	/** @throws IOException with a sentence, if it is no file to be read */
	private FileStatus readable(final String place) throws IOException {
		final FileStatus status = status(place);
		if (status == null) throw failure(FileMessages.NO_SUCH_FILE, place);
		if (status.isDirectory()) throw failure(FileMessages.A_FOLDER, place);
		if (status.getLen() == 0) throw failure(FileMessages.EMPTY_FILE, place);
		return status;
	}

	private static IOException failure(final String sentence,
		final String place)
	{
		return new IOException(String.format(sentence, place));
	}

	@Override
	public boolean exists(final String place) throws IOException {
		return status(place) != null;
	}

	@Override
	public InputStream stream(final String place) throws IOException {
		return of(place).open(readable(place).getPath());
	}

	@Override
	public byte[] read(final String place) throws IOException {
		final FileStatus status = status(place);
		if (status == null || status.isDirectory()) return null;
		final byte[] bytes = new byte[Math.toIntExact(status.getLen())];
		try (InputStream in = of(place).open(status.getPath())) {
			IOUtils.readFully(in, bytes, 0, bytes.length);
		}
		return bytes;
	}

	@Override
	public void write(final String place, final byte[] bytes) throws IOException {
		write(place, out -> out.write(bytes));
	}

	@Override
	public java.nio.file.Path path(final String place) {
		return null;
	}

	@Override
	public void put(final java.nio.file.Path file, final String place)
		throws IOException
	{
		write(place, out -> Files.copy(file, out));
	}

	/** What is written to a file. */
	private interface Content {

		void writeTo(FSDataOutputStream out) throws IOException;
	}

	private void write(final String place, final Content content)
		throws IOException
	{
		final Path target = new Path(place);
		final FileSystem system = of(place);
		if (system.hasPathCapability(target, ABORTABLE)) writeOrAbort(system,
			target, content);
		else writeAndRename(system, target, content);
	}

	private static void writeOrAbort(final FileSystem system, final Path target,
		final Content content) throws IOException
	{
		final FSDataOutputStream out = system.create(target, true);
		boolean isDone = false;
		try {
			content.writeTo(out);
			isDone = true;
		}
		finally {
			if (!isDone) out.abort();
			out.close();
		}
	}

	private void writeAndRename(final FileSystem system, final Path target,
		final Content content) throws IOException
	{
		final Path part = new Path(target.getParent(), ".part-" +
			DiskStorage.OWNER + "-" + UUID.randomUUID());
		try {
			try (FSDataOutputStream out = system.create(part, true)) {
				content.writeTo(out);
			}
			FileContext.getFileContext(part.toUri(), configuration).rename(part,
				target, Options.Rename.OVERWRITE);
		}
		finally {
			system.delete(part, false);
		}
	}

	@Override
	public void makeFolder(final String place) throws IOException {
		if (!of(place).mkdirs(new Path(place))) throw new IOException(String.format(
			FileMessages.NO_FOLDER, place, "the file system refuses it."));
	}

	@Override
	public void delete(final String place) throws IOException {
		of(place).delete(new Path(place), false);
	}

	@Override
	public List<String> in(final String folder) throws IOException {
		final List<String> files = new ArrayList<>();
		if (!isFolder(folder)) return files;
		for (final FileStatus status : of(folder).listStatus(new Path(folder))) {
			if (status.isFile()) files.add(status.getPath().toString());
		}
		return files;
	}
}
