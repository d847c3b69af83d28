/**
 * Labels in, outlines out: the objects of each class as polygons along the
 * edges of pixels. It knows no image, only rows of labels.
 *
 * <pre>
 *
 * RegionTracer.trace(lines, region -> System.out.println(region.label() + " " +
 * 	region.pixels()));
 * </pre>
 */

package org.histokmeans.regions;
