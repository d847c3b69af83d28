
package org.histokmeans.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextureTest {

	private final Texture texture = new Texture(11);

	@Test
	void theSameSeedGivesTheSameTexture() {
		assertEquals(texture.at(3.7, -8.2), new Texture(11).at(3.7, -8.2), 0);
		assertNotEquals(texture.at(3.7, -8.2), new Texture(12).at(3.7, -8.2));
	}

	@Test
	void staysWithinAboutOne() {
		for (int i = 0; i < 10_000; i++) {
			assertTrue(Math.abs(texture.at(0.31 * i, 0.17 * i)) < 1.2);
		}
	}

	@Test
	void hasNoSteps() {
		for (int i = -1000; i < 10_000; i++) {
			final double here = texture.at(0.01 * i, 5.5);
			assertEquals(here, texture.at(0.01 * (i + 1), 5.5), 0.06);
		}
	}

	@Test
	void bordersFadeSmoothlyAndHalfwayAtTheOutline() {
		assertEquals(0, Edge.cover(-2, 2), 0);
		assertEquals(0.5, Edge.cover(0, 2), 0);
		assertEquals(1, Edge.cover(2, 2), 0);
		assertEquals(1, Edge.bump(0, 3), 0);
		assertEquals(0, Edge.bump(-3, 3), 0);
	}
}
