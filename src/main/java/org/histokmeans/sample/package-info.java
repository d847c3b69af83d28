/**
 * A made-up H&amp;E picture whose every pixel has a known class: the menu's
 * sample image, the README's demo and the ground truth of tests.
 *
 * <pre>
 *
 * HESample sample = HESample.standard();
 * int[] pixels = sample.pixels(); // 0xFFRRGGBB, row after row
 * byte[] truth = sample.truth(); // 0 glass, 1 stroma, 2 nucleus
 * </pre>
 *
 * The way of a picture: {@code Anatomy} says where glands, lymphocytes, tears
 * and fibres lie, {@code Population} puts nuclei there, {@code Field} lays the
 * stains of all this on the slide, and {@code Camera} looks through it. The
 * strengths and lengths in these classes were set by eye beside real slides.
 * <p>
 * The same arguments give the same bits on every machine: only
 * {@link java.util.Random}, {@link StrictMath}, exactly rounded functions and
 * arithmetic far from overflow and underflow are used.
 * </p>
 */

package org.histokmeans.sample;
