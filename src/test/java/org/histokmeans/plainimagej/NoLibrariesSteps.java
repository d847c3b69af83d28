
package org.histokmeans.plainimagej;

/** A person who unpacked only the jar of the zip chooses a command. */
final class NoLibrariesSteps implements Steps {

	@Override
	public void perform(final Session session, final String[] args)
		throws Exception
	{
		for (final String command : new String[] { "K-Means Segment...",
			"H&E Sample Image" })
		{
			session.note(command, MacroSteps.errorOf(session, session.choose(
				command)));
		}
		session.note("log", ij.IJ.getLog());
		session.note("windows", ij.WindowManager.getNonImageTitles().length);
	}
}
