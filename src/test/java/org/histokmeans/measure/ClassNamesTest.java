
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
}
