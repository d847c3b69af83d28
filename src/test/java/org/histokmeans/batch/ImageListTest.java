
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link ImageList}: which images a batch takes, and in which order. */
public class ImageListTest {

	private static final String ANY = "*.{png,tif}";

	@TempDir
	Path folder;

	@Test
	public void imagesAreInTheOrderOfTheirPaths() throws IOException {
		files("c.png", "a.tif", "b/z.png", "b.png", "B.png");
		assertEquals("B.png a.tif b.png b/z.png c.png", found(ANY, true));
	}

	@Test
	public void foldersWithinAreSearchedOnlyWhenAskedTo() throws IOException {
		files("a.png", "sub/b.png", "sub/deep/c.png");
		assertEquals("a.png", found(ANY, false));
		assertEquals("a.png sub/b.png sub/deep/c.png", found(ANY, true));
	}

	@Test
	public void whatBeginsWithADotIsLeftOut() throws IOException {
		files("a.png", ".b.png", ".trash/c.png", "sub/.d.png");
		assertEquals("a.png", found(ANY, true));
	}

	@Test
	public void upperAndLowerCaseAreTheSame() throws IOException {
		files("a.PNG", "B.png", "c.Tif", "d.jpg");
		assertEquals("B.png a.PNG", found("*.Png", false));
	}

	@Test
	public void aPatternWithASlashIsOneOfPaths() throws IOException {
		files("a.png", "HE/a.png", "HE/b.png", "PAS/a.png");
		assertEquals("HE/a.png HE/b.png", found("he/*.png", true));
		assertEquals("HE/a.png PAS/a.png a.png", found("a.png", true));
	}

	@Test
	public void whatIsNoPatternIsRefused() {
		final String refusal = assertThrows(IllegalArgumentException.class,
			() -> found("*.{png", false)).getMessage();
		assertTrue(refusal.contains("\"*.{png\" is not a pattern"), refusal);
	}

	@Test
	public void aFolderThatIsNotThereIsNoEmptyList() {
		assertThrows(IOException.class, () -> ImageList.of(folder.resolve("gone"),
			ANY, true));
	}

	/** Half a batch is better than none, but nothing is left out in silence. */
	@Test
	public void aFolderNamedAsAnImageIsListedWithAReason() throws IOException {
		files("a.png", "b.png/c.png");
		final List<ListedImage> images = ImageList.of(folder, ANY, true);
		assertEquals("a.png b.png b.png/c.png", names(images));
		assertNull(images.get(0).problem());
		assertEquals(folder.resolve("b.png") + " is a folder, not an image.", images
			.get(1).problem());
		assertNull(images.get(2).problem());
	}

	@Test
	public void aPipeIsListedWithAReason() throws Exception {
		final Path pipe = folder.resolve("pipe.png");
		TestFolder.pipe(pipe);
		assertEquals(pipe + " is a pipe or a device, not an image.", ImageList.of(
			folder, ANY, false).get(0).problem());
	}

	@Test
	public void aFolderOfAnotherNameNeedsNoReason() throws IOException {
		files("a.png", "sub/b.png");
		assertEquals("a.png", found("*", false));
	}

	/** Whoever opens it says that it leads nowhere. */
	@Test
	public void aLinkThatLeadsNowhereIsNotLeftOut() throws IOException {
		Files.createSymbolicLink(folder.resolve("a.png"), folder.resolve("gone"));
		assertEquals("a.png", found(ANY, false));
	}

	@Test
	public void linksAreFollowedButNotInCircles() throws IOException {
		files("a.png", "sub/b.png");
		Files.createSymbolicLink(folder.resolve("c.png"), folder.resolve("a.png"));
		Files.createSymbolicLink(folder.resolve("sub/up"), folder);
		assertEquals("a.png c.png sub/b.png", found(ANY, true));
	}

	/** What is not asked for now may be asked for into the same folder later. */
	@Test
	public void namesOfFilesDependOnAllImagesOfTheFolder() throws IOException {
		files("a.png", "a.tif", "b.png", "sub/a.png");
		assertEquals("a.png b sub/a", bases("*.png"));
		assertEquals("a.tif", bases("*.tif"));
	}

	@Test
	public void aFolderNamedAsTheBatchsOwnFileIsMovedAside() throws IOException {
		files("results.csv/a.png");
		assertEquals("results.csv-images/a", bases(ANY));
	}

	private void files(final String... names) throws IOException {
		for (final String name : names) {
			final Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, new byte[0]);
		}
	}

	private String found(final String pattern, final boolean recursive)
		throws IOException
	{
		return names(ImageList.of(folder, pattern, recursive));
	}

	private static String names(final List<ListedImage> images) {
		return images.stream().map(ListedImage::name).collect(Collectors.joining(
			" "));
	}

	private String bases(final String pattern) throws IOException {
		return ImageList.of(folder, pattern, true).stream().map(ListedImage::base)
			.collect(Collectors.joining(" "));
	}
}
