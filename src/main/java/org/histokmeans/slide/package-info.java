/**
 * Images larger than memory: whole slides are read region by region, and their
 * labels are written as a pyramid while they come. Neither ImageJ nor windows
 * are known here.
 *
 * <pre>
 *
 * try (TileSource slide = Slides.open(path, 0)) {
 * 	SlideSegmenter segmenter = new SlideSegmenter(options, workers, slide, 0);
 * 	SlideLabels labels = segmenter.label(segmenter.fit(), file, figures -&gt; "");
 * }
 * </pre>
 */

package org.histokmeans.slide;
