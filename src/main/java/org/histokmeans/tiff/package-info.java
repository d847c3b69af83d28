/**
 * TIFF files in, as arrays of pixels: what microscopes, slide scanners and
 * other programs write, in strips or tiles. What would be read wrongly is
 * refused by its name. No class of ImageJ or of windows is known here.
 *
 * <pre>
 *
 * try (TiffFile file = new TiffFile(path)) {
 * 	Pixels pixels = file.read();
 * }
 * </pre>
 */

package org.histokmeans.tiff;
