/**
 * The dialog of all commands, in Swing, made of the options that a command has.
 * It knows neither SciJava nor what a command does with its options.
 *
 * <pre>
 *
 * boolean isOk = OptionsDialog.ask(questions, imp.getWindow(), null);
 * </pre>
 */

package org.histokmeans.dialog;
