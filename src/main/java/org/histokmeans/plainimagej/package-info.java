/**
 * Runs the same commands in an ImageJ that knows no SciJava.
 *
 * <pre>
 * IJ.run(imp, "K-Means Segment...", "k=3");
 * </pre>
 */

package org.histokmeans.plainimagej;
