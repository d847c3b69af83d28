
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.Test;

/** The licenses of others travel with their classes, all of them. */
public class ThirdPartyIT {

	private static final Path TEXT = Paths.get("src/assembly/third-party.txt");
	private static final Pattern PACKAGES = Pattern.compile(
		"(?m)^    In ([\\w., ]+?)(, and .*)?\\.$");
	private static final Pattern CLASSES = Pattern.compile(
		"(?m)\\(((?:ij|org|net)\\.[\\w.]+)[,)]");

	@Test
	public void everyPackageOfTheStandaloneJarHasAnEntry() throws IOException {
		final Set<String> missing = new TreeSet<>();
		final List<String> covered = packages();
		for (final String name : packagesOf(Program.built("standalone"))) {
			if (covered.stream().noneMatch(one -> isBelow(name, one)) && !isOurs(
				name)) missing.add(name);
		}
		assertEquals(Collections.emptySet(), missing);
	}

	@Test
	public void everyEntryIsOfAPackageThatIsThere() throws IOException {
		final Set<String> there = packagesOf(Program.built("standalone"));
		for (final String name : packages()) {
			assertTrue(there.stream().anyMatch(one -> isBelow(one, name)), name);
		}
	}

	@Test
	public void whatOthersTookOverIsThere() throws IOException {
		final Matcher names = CLASSES.matcher(text());
		int count = 0;
		try (ZipFile jar = new ZipFile(Program.built("standalone").toFile())) {
			for (; names.find(); count++) {
				final String name = names.group(1).replace('.', '/');
				assertTrue(jar.getEntry(name + ".class") != null || jar.getEntry(name +
					"/") != null, name);
			}
		}
		assertTrue(count >= 9, text());
	}

	@Test
	public void theTextIsInTheJarAndInTheZip() throws IOException {
		final byte[] text = Files.readAllBytes(TEXT);
		assertEntry(text, Program.built("standalone"), "META-INF/THIRD-PARTY.txt");
		assertEntry(text, Program.built("zip"), "jars/third-party.txt");
	}

	private static void assertEntry(final byte[] expected, final Path zip,
		final String name) throws IOException
	{
		final byte[] bytes = new byte[expected.length + 1];
		try (ZipFile file = new ZipFile(zip.toFile());
				InputStream in = file.getInputStream(file.getEntry(name)))
		{
			int length = 0;
			for (int n = 1; n > 0; length += Math.max(0, n)) {
				n = in.read(bytes, length, bytes.length - length);
			}
			assertArrayEquals(expected, Arrays.copyOf(bytes, length), name);
		}
	}

	private static List<String> packages() throws IOException {
		final List<String> packages = new ArrayList<>();
		final Matcher lines = PACKAGES.matcher(text());
		while (lines.find()) {
			packages.addAll(Arrays.asList(lines.group(1).split(", ")));
		}
		return packages;
	}

	private static String text() throws IOException {
		return new String(Files.readAllBytes(TEXT), StandardCharsets.UTF_8);
	}

	private static Set<String> packagesOf(final Path jar) throws IOException {
		final Set<String> packages = new TreeSet<>();
		try (ZipFile file = new ZipFile(jar.toFile())) {
			for (final ZipEntry entry : Collections.list(file.entries())) {
				final String name = entry.getName().replaceFirst(
					"^META-INF/versions/\\d+/", "");
				if (name.endsWith(".class")) packages.add(name.substring(0, Math.max(0,
					name.lastIndexOf('/'))).replace('/', '.'));
			}
		}
		return packages;
	}

	private static boolean isOurs(final String name) {
		return isBelow(name, "org.histokmeans");
	}

	private static boolean isBelow(final String name, final String other) {
		return (name + ".").startsWith(other + ".");
	}
}
