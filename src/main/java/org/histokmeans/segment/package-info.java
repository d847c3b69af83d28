/**
 * Pixels: imglib2 images of colours in, label images and quantized images out.
 *
 * <pre>
 *
 * Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT)
 * 	.segment(ArrayImgs.argbs(pixels, width, height));
 * </pre>
 */

package org.histokmeans.segment;
