/**
 * Pictures of results: the colors of labels, several images beside each other,
 * plots. They need ImageJ's processors, and neither a window nor a display.
 */

package org.histokmeans.picture;
