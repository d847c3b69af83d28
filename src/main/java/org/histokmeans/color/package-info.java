/**
 * Packed RGB colors, how often each occurs, and the spaces in which they are
 * compared.
 *
 * <pre>
 * ColorCounter counter = new ColorCounter();
 * counter.add(pixels, 0, pixels.length);
 * ColorHistogram histogram = counter.histogram();
 * </pre>
 */

package org.histokmeans.color;
