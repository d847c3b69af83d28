/**
 * The commands in Fiji's menus, and what makes them right in its macros: which
 * image, whose options, how errors and outputs reach a macro.
 *
 * <pre>
 * commandService.run(SegmentCommand.class, true, "image", imp, "k", 3);
 * </pre>
 */

package org.histokmeans.command;
