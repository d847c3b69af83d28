
package org.histokmeans.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums: they tell what changed, not who changed it. */
public final class Sha256 {

	private static final int PART_BYTES = 1 << 16;

	private Sha256() {
		// only static methods
	}

	public static String of(final String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** In hexadecimal digits. */
	public static String of(final byte[] bytes) {
		final MessageDigest digest = begin();
		digest.update(bytes);
		return end(digest);
	}

	/** Of the content of a file of any size. */
	public static String ofFile(final Path file) throws IOException {
		final MessageDigest digest = begin();
		final byte[] part = new byte[PART_BYTES];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				digest.update(part, 0, read);
			}
		}
		return end(digest);
	}

	/** Of bytes that come in parts. Every Java has it. */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** 64 lower-case hexadecimal digits. */
	public static String end(final MessageDigest digest) {
		final StringBuilder hex = new StringBuilder();
		for (final byte b : digest.digest()) {
			hex.append(String.format("%02x", b));
		}
		return hex.toString();
	}
}
