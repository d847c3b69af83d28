/**
 * Image files in and out, by the readers of the ring of rasters and by ImageJ:
 * what a file is by its first bytes, whether its end is missing, how many
 * pixels it has, how outputs are named.
 *
 * <pre>
 *
 * ImagePlus image = ImageFiles.open(path);
 * ImageFiles.write(image, folder.resolve("copy.png"));
 * </pre>
 */

package org.histokmeans.imagefile;
