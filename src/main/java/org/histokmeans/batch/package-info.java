/**
 * A folder of images: found, segmented as many at once as memory and threads
 * allow, taken up again where it was stopped.
 *
 * <pre>
 *
 * BatchOptions options = BatchOptions.of(slides, results).recursive(true);
 * BatchResult result = new BatchRun(options, Progress.NONE, BatchListener.NONE)
 * 	.run();
 * </pre>
 */

package org.histokmeans.batch;
