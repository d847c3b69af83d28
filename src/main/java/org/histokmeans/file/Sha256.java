
package org.histokmeans.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums: they tell what changed, not who changed it. */
public final class Sha256 {

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
