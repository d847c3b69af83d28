/**
 * A look at a segmentation while its options are still being chosen. It knows
 * no window but the image's.
 *
 * <pre>
 * Preview preview = new Preview(imp, viewer);
 * preview.request(new Look(options, LabelColors.PROTOTYPES));
 * </pre>
 */

package org.histokmeans.preview;
