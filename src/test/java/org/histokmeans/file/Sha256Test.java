
package org.histokmeans.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.junit.jupiter.api.Test;

/** Tests {@link Sha256} with the first example of FIPS 180-2. */
public class Sha256Test {

	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223" +
		"b00361a396177a9cb410ff61f20015ad";

	@Test
	public void itIsThatOfTheStandard() {
		assertEquals(ABC, Sha256.of("abc"));
	}

	@Test
	public void partsAreTheWhole() {
		final MessageDigest digest = Sha256.begin();
		digest.update("a".getBytes(StandardCharsets.UTF_8));
		digest.update("bc".getBytes(StandardCharsets.UTF_8));
		assertEquals(ABC, Sha256.end(digest));
	}
}
