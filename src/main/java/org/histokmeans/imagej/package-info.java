/**
 * ImageJ images in and out: selections, calibration, look-up tables, tables and
 * the files of a result.
 *
 * <pre>
 * SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
 * 	imp);
 * result.labels().show();
 * </pre>
 */

package org.histokmeans.imagej;
