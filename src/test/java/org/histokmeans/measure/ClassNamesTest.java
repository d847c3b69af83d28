
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;

/** Tests {@link ClassNames}. */
public class ClassNamesTest {

	@Test
	public void whatOccursOnceHasNoNumber() {
		assertEquals("[haematoxylin, eosin]", ClassNames.of(Arrays.asList(
			TissueClass.HAEMATOXYLIN, TissueClass.EOSIN)).toString());
		assertEquals(Collections.emptyList(), ClassNames.of(Collections
			.emptyList()));
	}

	@Test
	public void whatOccursAgainIsNumberedFromTheDarkest() {
		assertEquals("[mixed 1, eosin, mixed 2, mixed 3]", ClassNames.of(Arrays
			.asList(TissueClass.MIXED, TissueClass.EOSIN, TissueClass.MIXED,
				TissueClass.MIXED)).toString());
	}

	@Test
	public void noTwoLabelsHaveOneName() {
		assertEquals("[stroma 1, stroma 3, stroma 2]", ClassNames.ofWords(Arrays
			.asList("stroma", "stroma", "stroma 2")).toString());
		assertEquals("[a 1 1, a 1 2, a 2, a 3]", ClassNames.ofWords(Arrays.asList(
			"a 1", "a 1", "a", "a")).toString());
		assertEquals("[class 2 1, class 2, b]", ClassNames.ofWords(Arrays.asList(
			"class 2", "", "b")).toString());
	}

	/** They are chosen by name whatever its capitals, see LabelImage. */
	@Test
	public void capitalsMakeNoOtherName() {
		assertEquals("[Eosin 1, eosin 2, b]", ClassNames.ofWords(Arrays.asList(
			"Eosin", "eosin", "b")).toString());
		assertEquals("[eosin 2, eosin 3, Eosin 1]", ClassNames.ofWords(Arrays
			.asList("eosin", "eosin", "Eosin 1")).toString());
		assertEquals("[Class 2 1, class 2]", ClassNames.ofWords(Arrays.asList(
			"Class 2", "")).toString());
	}
}
