
package org.histokmeans.command;

/**
 * A command whose dialog is one of a family: the same options in the same
 * order, and what was set last in one of them is offered by the others.
 */
interface Segmenting {
	// nothing to do
}
