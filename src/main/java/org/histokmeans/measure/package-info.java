/**
 * Figures of a segmentation: compression, distortion, clusters, and what speaks
 * for its number of clusters; as rows that every table shows alike. And how
 * well a codebook suits the images that it is trained on together.
 *
 * <pre>
 *
 * Row row = new SegmentationReport("a.png", segmentation.figures(),
 * 	ImageScale.PIXELS, Workers.all()).row();
 * double ratio = (Double) row.value("Compression ratio");
 * </pre>
 */

package org.histokmeans.measure;
