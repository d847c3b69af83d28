
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.histokmeans.fuzz.TinyTiff;
import org.histokmeans.fuzz.TinyTiff.Compression;
import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin's jar with nothing beside it but what every Fiji has. */
public class PluginJarIT {

	private static final int JAVA_8 = 52;

	/** JPEG and YCbCr are not exact. */
	private static final int TOLERANCE = 16;

	@TempDir
	public Path folder;

	@ParameterizedTest
	@EnumSource(Compression.class)
	public void tilesAreReadWithoutOtherLibraries(final Compression compression)
		throws Exception
	{
		final BufferedImage picture = gradient(48, 32);
		final Path path = Files.write(folder.resolve("a.tif"), new TinyTiff(picture,
			compression).inTiles().asYCbCr().bytes());
		try (URLClassLoader fiji = fiji()) {
			assertClose(picture, open(fiji, path));
		}
	}

	@Test
	public void theJarHoldsNothingThatChangesAFiji() throws IOException {
		final List<String> names = names(Program.built("plugin"));
		for (final String name : names) {
			assertTrue(name.matches("(META-INF|org|macros)/.*|" + "plugins\\.config"),
				name);
			assertTrue(!name.startsWith("META-INF/services/"), name);
		}
		assertTrue(names.containsAll(Arrays.asList("plugins.config",
			"META-INF/json/org.scijava.plugin.Plugin", "META-INF/LICENSE")), names
				.toString());
	}

	@Test
	public void noNameIsTwiceInAJar() throws IOException {
		for (final String jar : new String[] { "plugin", "standalone" }) {
			final List<String> names = names(Program.built(jar));
			assertEquals(names.size(), new HashSet<>(names).size(), jar);
		}
	}

	@Test
	public void theZipHasThePluginsJarAndLibrariesOfFiji() throws IOException {
		final Path zip = Program.built("zip");
		final Path plugin = Program.built("plugin");
		assertArrayEquals(Files.readAllBytes(plugin), entry(zip, plugin
			.getFileName().toString()));
		final List<String> libraries = names(zip).stream().filter(name -> name
			.matches("jars/.*\\.jar")).map(name -> name.replaceAll(
				"jars/|-[0-9.]+\\.jar", "")).sorted().collect(Collectors.toList());
		assertEquals(Arrays.asList("gson", "imglib2", "parsington",
			"scijava-common"), libraries);
	}

	@Test
	public void everyClassIsForJava8() throws IOException {
		try (ZipFile jar = new ZipFile(Program.built("plugin").toFile())) {
			for (final ZipEntry entry : Collections.list(jar.entries())) {
				if (!entry.getName().endsWith(".class")) continue;
				final byte[] bytes = bytes(jar, entry);
				assertTrue(bytes[7] <= JAVA_8, entry + " is of version " + bytes[7]);
			}
		}
	}

	private static URLClassLoader fiji() throws Exception {
		final List<Class<?>> libraries = Arrays.asList(ij.IJ.class,
			org.scijava.Context.class, net.imglib2.Interval.class,
			com.google.gson.Gson.class);
		final URL[] urls = new URL[libraries.size() + 1];
		for (int i = 0; i < libraries.size(); i++) {
			urls[i] = libraries.get(i).getProtectionDomain().getCodeSource()
				.getLocation();
		}
		urls[libraries.size()] = Program.built("plugin").toUri().toURL();
		return new URLClassLoader(urls, ClassLoader.getSystemClassLoader()
			.getParent());
	}

	/** The colors of the image, by reflection: its classes are others. */
	private static int[] open(final ClassLoader fiji, final Path path)
		throws Exception
	{
		final Method open = fiji.loadClass("org.histokmeans.imagefile.ImageFiles")
			.getMethod("open", Path.class);
		final Object image = open.invoke(null, path);
		final Object processor = image.getClass().getMethod("getProcessor").invoke(
			image);
		return (int[]) processor.getClass().getMethod("getPixels").invoke(
			processor);
	}

	private static BufferedImage gradient(final int width, final int height) {
		final BufferedImage picture = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < width * height; i++) {
			final int x = i % width;
			final int y = i / width;
			picture.setRGB(x, y, 250 - 4 * x << 16 | 40 + 4 * y << 8 | 120 + 2 * x);
		}
		return picture;
	}

	private static void assertClose(final BufferedImage picture,
		final int[] colors)
	{
		final int width = picture.getWidth();
		assertEquals(width * picture.getHeight(), colors.length);
		for (int i = 0; i < colors.length; i++) {
			final int expected = picture.getRGB(i % width, i / width);
			for (int shift = 0; shift <= 16; shift += 8) {
				assertEquals(expected >> shift & 0xff, colors[i] >> shift & 0xff,
					TOLERANCE, "pixel " + i);
			}
		}
	}

	private static List<String> names(final Path zip) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile())) {
			return Collections.list(file.entries()).stream().map(ZipEntry::getName)
				.filter(name -> !name.endsWith("/")).collect(Collectors.toList());
		}
	}

	private static byte[] entry(final Path zip, final String name)
		throws IOException
	{
		try (ZipFile file = new ZipFile(zip.toFile())) {
			return bytes(file, file.getEntry(name));
		}
	}

	private static byte[] bytes(final ZipFile zip, final ZipEntry entry)
		throws IOException
	{
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream in = zip.getInputStream(entry)) {
			final byte[] buffer = new byte[1 << 13];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				bytes.write(buffer, 0, n);
			}
		}
		return bytes.toByteArray();
	}
}
