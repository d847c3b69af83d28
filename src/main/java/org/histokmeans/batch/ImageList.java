
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Sentences;

/**
 * The images of a folder in the order of their paths. Names that begin with a
 * dot are left out, as are links that lead back to a folder above. Upper and
 * lower case are the same to the pattern.
 */
final class ImageList extends SimpleFileVisitor<Path> {

	/** What names have in place of characters that the locale has not. */
	private static final char UNKNOWN = '\uFFFD';

	private final Path root;
	private final boolean isPath;
	private final PathMatcher matcher;
	private final Map<Path, String> found = new HashMap<>();
	private final Map<Path, List<String>> names = new HashMap<>();

	private ImageList(final Path root, final String pattern) {
		this.root = root;
		isPath = pattern.contains("/");
		matcher = matcher(pattern);
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if the pattern is none
	 * @throws IOException if the folder cannot be read
	 */
	static List<ListedImage> of(final Path root, final String pattern,
		final boolean recursive) throws IOException
	{
		final ImageList list = new ImageList(root, pattern);
		Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), recursive
			? Integer.MAX_VALUE : 1, list);
		return list.sorted();
	}

	private static PathMatcher matcher(final String pattern) {
		try {
			return FileSystems.getDefault().getPathMatcher("glob:" + lower(pattern));
		}
		catch (final PatternSyntaxException e) {
			throw new IllegalArgumentException(String.format(BatchMessages.NO_PATTERN,
				pattern), e);
		}
	}

	@Override
	public FileVisitResult preVisitDirectory(final Path folder,
		final BasicFileAttributes attributes)
	{
		if (folder.equals(root)) return FileVisitResult.CONTINUE;
		if (isHidden(folder)) return FileVisitResult.SKIP_SUBTREE;
		checkFolder(folder);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(final Path file,
		final BasicFileAttributes attributes)
	{
		if (isHidden(file)) return FileVisitResult.CONTINUE;
		if (attributes.isDirectory()) {
			checkFolder(file);
			return FileVisitResult.CONTINUE;
		}
		names.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(
			name(file));
		if (matches(file)) found.put(file, problem(file, attributes));
		return FileVisitResult.CONTINUE;
	}

	/** To open a pipe would wait for ever. */
	private static String problem(final Path file,
		final BasicFileAttributes attributes)
	{
		if (attributes.isOther()) return String.format(FileMessages.A_PIPE, file);
		return isMappable(file) ? "" : FileMessages.UNMAPPABLE;
	}

	@Override
	public FileVisitResult visitFileFailed(final Path file, final IOException e)
		throws IOException
	{
		if (file.equals(root)) throw e;
		if (!(e instanceof FileSystemLoopException)) found.put(file, Sentences.of(
			e));
		return FileVisitResult.CONTINUE;
	}

	/** A folder whose name is an image's is worth a word. */
	private void checkFolder(final Path folder) {
		final boolean isNamedImage = !ImageNames.base(name(folder)).equals(name(
			folder));
		if (isNamedImage && matches(folder)) found.put(folder, String.format(
			FileMessages.A_FOLDER, folder));
	}

	private boolean matches(final Path path) {
		return matcher.matches(Paths.get(lower(isPath ? relative(path) : name(path))
			.replace(UNKNOWN, '_')));
	}

	/** Whether files can be named after it, which the locale may not allow. */
	private static boolean isMappable(final Path path) {
		try {
			return Paths.get(path.toString()).equals(path);
		}
		catch (final InvalidPathException e) {
			return false;
		}
	}

	private List<ListedImage> sorted() {
		final List<ListedImage> images = new ArrayList<>();
		final Map<Path, OutputNames> outputs = new HashMap<>();
		names.forEach((folder, files) -> outputs.put(folder, new OutputNames(
			files)));
		found.forEach((path, problem) -> images.add(image(path, problem, outputs
			.get(path.getParent()))));
		images.sort(Comparator.comparing(ListedImage::name));
		return images;
	}

	private ListedImage image(final Path path, final String problem,
		final OutputNames outputs)
	{
		final String name = relative(path);
		final String folder = OutputNames.folder(name.substring(0, name.lastIndexOf(
			'/') + 1));
		return problem.isEmpty() ? new ListedImage(name, path, folder + outputs
			.base(name(path)), null) : new ListedImage(name, path, folder + name(
				path), problem);
	}

	private String relative(final Path path) {
		return root.relativize(path).toString().replace(path.getFileSystem()
			.getSeparator(), "/");
	}

	private static boolean isHidden(final Path path) {
		return name(path).startsWith(".");
	}

	private static String name(final Path path) {
		return String.valueOf(path.getFileName());
	}

	private static String lower(final String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
