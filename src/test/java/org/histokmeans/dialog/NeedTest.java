
package org.histokmeans.dialog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Tests {@link Need}. */
public class NeedTest {

	private final Map<String, String> values = new HashMap<>();

	@Test
	public void ofSeveralWordsAllMustHold() {
		values.put("seeding", "random");
		values.put("start", "");
		assertTrue(isMet("seeding!=deterministic start="));
		values.put("start", "a.json");
		assertFalse(isMet("seeding!=deterministic start="));
		values.put("start", "");
		values.put("seeding", "deterministic");
		assertFalse(isMet("seeding!=deterministic start="));
	}

	@Test
	public void ofAlternativesOneMustHold() {
		values.put("labels", "false");
		values.put("overlay", "false");
		assertFalse(isMet("labels=true|overlay=true"));
		values.put("overlay", "true");
		assertTrue(isMet("labels=true|overlay=true"));
	}

	@Test
	public void whatIsNotAskedIsRight() {
		assertTrue(isMet("glass=true"));
		assertTrue(Need.NONE.isMet(values));
	}

	private boolean isMet(final String need) {
		return new Need(need).isMet(values);
	}
}
