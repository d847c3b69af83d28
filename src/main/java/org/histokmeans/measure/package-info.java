/**
 * Figures of a segmentation: compression, distortion, clusters; as rows that
 * every table shows alike.
 *
 * <pre>
 *
 * Row row = new SegmentationReport("a.png", segmentation, ImageScale.PIXELS)
 * 	.row();
 * double ratio = (Double) row.value("Compression ratio");
 * </pre>
 */

package org.histokmeans.measure;
