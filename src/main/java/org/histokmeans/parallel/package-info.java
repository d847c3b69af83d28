/**
 * Threads that share numbered tasks, sums that do not depend on them, and how
 * far a computation is. It uses nothing but Java.
 *
 * <pre>
 *
 * double sum = Blocks.sum(terms.length, Workers.all(), i -&gt; terms[i]);
 * </pre>
 */

package org.histokmeans.parallel;
