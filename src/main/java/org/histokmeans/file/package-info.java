/**
 * Files that are there whole or not at all, and checksums.
 *
 * <pre>
 *
 * WholeFile.write(path, part -&gt; Files.write(part, bytes));
 * </pre>
 */

package org.histokmeans.file;
