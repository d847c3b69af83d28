/**
 * Pixels in, labels out, and figures beside them. Images in memory are
 * imglib2's:
 *
 * <pre>
 *
 * Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT)
 * 	.segment(ArrayImgs.argbs(pixels, width, height));
 * </pre>
 *
 * What is larger is a {@link org.histokmeans.segment.PixelSource} that is read
 * region by region, and its labels go to a
 * {@link org.histokmeans.segment.LabelSink}:
 *
 * <pre>
 *
 * Fit fit = segmenter.train(segmenter.histogram(slide));
 * SegmentFigures figures = segmenter.label(slide, fit, pyramid);
 * </pre>
 */

package org.histokmeans.segment;
