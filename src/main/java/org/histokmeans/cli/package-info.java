/**
 * The command line.
 *
 * <pre>
 * java -jar HistoKMeans_-standalone.jar segment a.png b.png --k 3 --out results
 * </pre>
 */

package org.histokmeans.cli;
