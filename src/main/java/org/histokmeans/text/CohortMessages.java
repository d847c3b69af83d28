
package org.histokmeans.text;

/** The sentences about cohorts of slides on a cluster. */
public final class CohortMessages {

	public static final String NO_SLIDES =
		"There is no slide in %s: no file that ends in one of %s.";
	public static final String SLIDES_APART =
		"The slides are on several storages. Run the job once for each.";
	public static final String NO_SLIDE_LIST =
		"There is neither a folder nor a list of slides %s.";
	public static final String NO_SLIDE_READ =
		"No slide could be read, so there is no codebook: failed.csv says why.";
	public static final String TOO_MANY_PIXELS =
		"The slides have %d megapixels; one codebook can be trained on %d. Leave " +
			"out their glass (--glass) or read a smaller copy (--level).";
	public static final String NO_HISTOGRAM =
		"The colors of %s were counted, but the file with them is gone. Run the " +
			"job again.";
	public static final String CHANGED_SLIDE =
		"%s has other colors than when they were counted: the file was changed. " +
			"Run the job again.";
	public static final String CHANGED_AREAS =
		"The file with the areas of %s (%s) was changed while the job ran. Run the " +
			"job again.";
	public static final String COHORT_STOPPED =
		"The job was stopped: more slides have failed (%d) than --max-failures " +
			"allows (%d). failed.csv says why.";
	public static final String COHORT_AREAS = "Reading the areas of %d slides";
	public static final String COHORT_OPENING = "Opening %d slides";
	public static final String COHORT_COUNTING =
		"Counting the colors of %d slides";
	public static final String COHORT_ADDING = "Adding the colors of %d slides";
	public static final String COHORT_TRAINING =
		"Training one codebook on %d slides";
	public static final String COHORT_LABELING = "Labeling %d slides";
	public static final String COHORT_TASKS =
		"%s: %d of %d tasks done, %d running, %d slides failed";
	public static final String COHORT_DONE = "%d slides done, %d failed.";
	public static final String SPARK_ENDED = "Spark ended the job: %s";

	private CohortMessages() {
		// only constants
	}
}
