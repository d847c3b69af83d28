/**
 * Weighted k-means over points in primitive arrays. It knows no color and no
 * image, and uses nothing but Java.
 *
 * <pre>
 *
 * WeightedPoints points = new WeightedPoints(x, y, z, weights);
 * Clustering clustering = new KMeans(KMeansOptions.DEFAULT.withK(8)).fit(
 * 	points);
 * </pre>
 */

package org.histokmeans.cluster;
