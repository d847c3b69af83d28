/**
 * Image files in, as arrays of pixels: no class of ImageJ or of windows is
 * known here, so that whole slides and clusters of machines can use it, too.
 *
 * <pre>
 *
 * Pixels pixels = new Pixels(width, height, Pixels.Kind.RGB, planes);
 * </pre>
 */

package org.histokmeans.raster;
