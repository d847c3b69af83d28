/**
 * Image files in and out, by the readers and writers of ImageJ and Java: what a
 * file is by its first bytes, whether its end is missing, how many pixels it
 * has, slides that ImageJ does not open, how outputs are named.
 *
 * <pre>
 *
 * ImagePlus image = ImageFiles.open(path);
 * ImageFiles.write(image, folder.resolve("copy.png"));
 * </pre>
 */

package org.histokmeans.imagefile;
