/**
 * Image files in and out, by the readers and writers of ImageJ and Java: what a
 * file is by its first bytes, whether its end is missing, how many pixels it
 * has, slides that ImageJ does not open, files that are there whole or not at
 * all, how outputs are named; and every sentence that users see, since most
 * that goes wrong goes wrong with a file.
 *
 * <pre>
 *
 * ImagePlus image = ImageFiles.open(path);
 * ImageFiles.write(image, folder.resolve("copy.png"));
 * </pre>
 */

package org.histokmeans.imagefile;
