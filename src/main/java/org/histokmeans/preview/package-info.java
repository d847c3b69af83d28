/**
 * A look at a segmentation while its options are still being chosen. It knows
 * no window but the image's.
 *
 * <pre>
 * Preview preview = new Preview(imp, viewer, 0.75);
 * preview.request(Look.fitting(() -&gt; options, LabelColors.PROTOTYPES));
 * </pre>
 */

package org.histokmeans.preview;
