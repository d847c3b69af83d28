
package org.histokmeans.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.file.Folders;
import org.histokmeans.file.PartNames;
import org.histokmeans.file.WholeFile;
import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.slide.SlideFile;

/** Disks that this machine, and all others of the job, have mounted. */
final class DiskStorage implements Storage {

	/** Of files that are not complete. */
	static final String OWNER = "cohort";

	/** Places begin so, that they are found whatever else a machine has. */
	private static final String SCHEME = "file:";

	@Override
	public String place(final String typed) {
		return SCHEME + typedPath(typed).toAbsolutePath().normalize();
	}

	/** As it was typed, but for file: in front of it. */
	static Path typedPath(final String typed) {
		return typed.startsWith(SCHEME) ? Paths.get(URI.create(typed.replace(" ",
			"%20")).getPath()) : Paths.get(typed);
	}

	private static Path of(final String place) {
		return Paths.get(place.substring(SCHEME.length()));
	}

	@Override
	public String below(final String folder, final String name) {
		return SCHEME + of(folder).resolve(name).normalize();
	}

	@Override
	public boolean isFolder(final String place) {
		return Files.isDirectory(of(place));
	}

	@Override
	public List<StoredFile> files(final String folder) throws IOException {
		final List<StoredFile> files = new ArrayList<>();
		final Path root = of(folder).toRealPath();
		Files.walkFileTree(root, new SimpleFileVisitor<Path>() {

			@Override
			public FileVisitResult preVisitDirectory(final Path inner,
				final BasicFileAttributes attributes)
			{
				return inner.equals(root) || HadoopStorage.isShown(inner.getFileName()
					.toString()) ? FileVisitResult.CONTINUE
						: FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFile(final Path file,
				final BasicFileAttributes attributes) throws IOException
			{
				if (HadoopStorage.isShown(file.getFileName().toString()) && Files
					.isRegularFile(file)) files.add(stored(file));
				return FileVisitResult.CONTINUE;
			}
		});
		return files;
	}

	private static StoredFile stored(final Path file) throws IOException {
		return new StoredFile(SCHEME + file, Files.size(file), Files
			.getLastModifiedTime(file).toMillis());
	}

	@Override
	public StoredFile file(final String place) throws IOException {
		final Path file = of(place);
		return Files.isRegularFile(file) ? stored(file) : null;
	}

	@Override
	public SlideFile slide(final CohortSlide slide) {
		return SlideFile.of(of(slide.place()));
	}

	@Override
	public boolean exists(final String place) {
		return Files.exists(of(place));
	}

	@Override
	public InputStream stream(final String place) throws IOException {
		ReadableFile.check(of(place));
		return Files.newInputStream(of(place));
	}

	@Override
	public byte[] read(final String place) throws IOException {
		final Path file = of(place);
		return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
	}

	@Override
	public void write(final String place, final byte[] bytes) throws IOException {
		try (PartNames own = PartNames.of(OWNER)) {
			WholeFile.write(of(place), part -> Files.write(part, bytes));
		}
	}

	@Override
	public Path path(final String place) {
		return of(place);
	}

	@Override
	public void put(final Path file, final String place) throws IOException {
		if (file.equals(of(place))) return;
		WholeFile.write(of(place), part -> Files.copy(file, part));
	}

	@Override
	public void makeFolder(final String place) throws IOException {
		Folders.make(of(place));
	}

	@Override
	public void delete(final String place) throws IOException {
		Files.deleteIfExists(of(place));
	}

	@Override
	public List<String> in(final String folder) throws IOException {
		if (!isFolder(folder)) return new ArrayList<>();
		try (Stream<Path> files = Files.list(of(folder))) {
			return files.filter(Files::isRegularFile).map(file -> SCHEME + file)
				.collect(Collectors.toList());
		}
	}
}
