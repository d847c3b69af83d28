/**
 * Images larger than memory: whole slides are read region by region, and their
 * labels are written as a pyramid while they come. Neither ImageJ nor windows
 * are known here.
 *
 * <pre>
 *
 * try (TileSource slide = Slides.open(path)) {
 * 	SlideSegmenter segmenter = new SlideSegmenter(options, workers);
 * 	Fit fit = segmenter.fit(slide, 0);
 * 	SegmentFigures figures = segmenter.label(slide, 0, fit, out, description);
 * }
 * </pre>
 */

package org.histokmeans.slide;
