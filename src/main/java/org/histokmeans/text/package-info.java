/**
 * Every sentence that users see, and this program's version. It knows nothing
 * else of the program.
 *
 * <pre>
 *
 * System.err.println(Sentences.of(failure));
 * </pre>
 */

package org.histokmeans.text;
