/**
 * ImageJ images in and out: selections, calibration, look-up tables, tables,
 * files, and every sentence that users see.
 *
 * <pre>
 * SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
 * 	imp);
 * result.labels().show();
 * </pre>
 */

package org.histokmeans.imagej;
