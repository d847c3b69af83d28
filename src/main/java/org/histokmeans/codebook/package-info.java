/**
 * The trained palette: ordered prototypes, labels for colors, and the JSON file
 * that keeps it.
 *
 * <pre>
 *
 * Codebook codebook = CodebookFile.read(path);
 * int label = codebook.encode(0x653d78);
 * int prototype = codebook.decode(label);
 * </pre>
 */

package org.histokmeans.codebook;
