import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javassist.ClassPool;
import javassist.NotFoundException;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;

/**
 * Copies a jar and gives its oldest classes the stack maps of Java 6, without
 * which Java keeps none of them in an archive: those of picocli, which are half
 * of what the command line starts with. Arguments: the jar, the copy.
 */
public final class StackMaps {

	private StackMaps() {
		// only static methods
	}

	public static void main(final String... args) throws IOException,
		BadBytecode, NotFoundException
	{
		final ClassPool classes = new ClassPool(true);
		classes.appendClassPath(args[0]);
		final Path copy = Paths.get(args[1]);
		Files.createDirectories(copy.getParent());
		try (ZipFile jar = new ZipFile(args[0]);
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy)))
		{
			for (final ZipEntry entry : Collections.list(jar.entries())) {
				final ZipEntry next = new ZipEntry(entry.getName());
				next.setTime(entry.getTime());
				out.putNextEntry(next);
				try (InputStream in = jar.getInputStream(entry)) {
					if (entry.getName().endsWith(".class")) out.write(mapped(in,
						classes));
					else in.transferTo(out);
				}
				out.closeEntry();
			}
		}
	}

	/** The class file with stack maps, or as it was if it has them. */
	private static byte[] mapped(final InputStream in, final ClassPool classes)
		throws IOException, BadBytecode
	{
		final byte[] bytes = in.readAllBytes();
		final int version = (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
		if (version >= ClassFile.JAVA_6) return bytes;
		final ClassFile file = new ClassFile(new DataInputStream(
			new ByteArrayInputStream(bytes)));
		file.setMajorVersion(ClassFile.JAVA_6);
		for (final MethodInfo method : file.getMethods()) {
			method.rebuildStackMap(classes);
		}
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.write(new DataOutputStream(out));
		return out.toByteArray();
	}
}
