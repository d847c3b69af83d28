
package org.histokmeans.batch;

import java.nio.file.Path;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.MacroLine;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.ProgramVersion;

/** What a batch does with which images. Never changes once it is handed out. */
public final class BatchOptions {

	/** What can be an image in color. */
	public static final String PATTERN = ImageNames.PATTERN;

	private final Path input;
	private final Path output;
	private String pattern = PATTERN;
	private boolean recursive;
	private boolean force;
	private int threads = Runtime.getRuntime().availableProcessors();
	private SegmentOptions segmenting = SegmentOptions.DEFAULT;
	private ResultChoice files = ResultChoice.DEFAULT;
	private Path codebook;
	private boolean shared;
	private Tiling tiling = Tiling.DEFAULT;
	private ImageAreas within = ImageAreas.ALL;

	private BatchOptions(final Path input, final Path output) {
		this.input = input;
		this.output = output;
	}

	private BatchOptions(final BatchOptions other) {
		this(other.input, other.output);
		pattern = other.pattern;
		recursive = other.recursive;
		force = other.force;
		threads = other.threads;
		segmenting = other.segmenting;
		files = other.files;
		codebook = other.codebook;
		shared = other.shared;
		tiling = other.tiling;
		within = other.within;
	}

	/**
	 * @param input folder of the images
	 * @param output folder for the files, made if missing
	 */
	public static BatchOptions of(final Path input, final Path output) {
		return new BatchOptions(input, output);
	}

	/** A glob for names, or for paths below the folder if it has a slash. */
	public BatchOptions withPattern(final String glob) {
		final BatchOptions copy = new BatchOptions(this);
		copy.pattern = glob == null || glob.trim().isEmpty() ? PATTERN : glob
			.trim();
		return copy;
	}

	/** Whether folders within the folder are searched, too. */
	public BatchOptions recursive(final boolean isRecursive) {
		final BatchOptions copy = new BatchOptions(this);
		copy.recursive = isRecursive;
		return copy;
	}

	/** Whether to do again what an earlier run did. */
	public BatchOptions force(final boolean isForced) {
		final BatchOptions copy = new BatchOptions(this);
		copy.force = isForced;
		return copy;
	}

	/** How many threads compute; the files do not depend on it. */
	public BatchOptions withThreads(final int number) {
		final BatchOptions copy = new BatchOptions(this);
		copy.threads = number;
		return copy;
	}

	public BatchOptions with(final SegmentOptions options) {
		final BatchOptions copy = new BatchOptions(this);
		copy.segmenting = options;
		return copy;
	}

	public BatchOptions with(final ResultChoice choice) {
		final BatchOptions copy = new BatchOptions(this);
		copy.files = choice;
		return copy;
	}

	/** Which images are slides. */
	public BatchOptions with(final Tiling slides) {
		final BatchOptions copy = new BatchOptions(this);
		copy.tiling = slides;
		return copy;
	}

	/** @param path of a codebook for all images; null for none */
	public BatchOptions withCodebook(final Path path) {
		final BatchOptions copy = new BatchOptions(this);
		copy.codebook = path;
		return copy;
	}

	/** Whether one codebook is trained on all images first. */
	public BatchOptions shared(final boolean isShared) {
		final BatchOptions copy = new BatchOptions(this);
		copy.shared = isShared;
		return copy;
	}

	/** What is analyzed of each image. */
	public BatchOptions with(final ImageAreas areas) {
		final BatchOptions copy = new BatchOptions(this);
		copy.within = areas;
		return copy;
	}

	ImageAreas within() {
		return within;
	}

	Tiling tiling() {
		return tiling;
	}

	Path codebook() {
		return codebook;
	}

	boolean isShared() {
		return shared;
	}

	Path input() {
		return input;
	}

	Path output() {
		return output;
	}

	String pattern() {
		return pattern;
	}

	boolean isRecursive() {
		return recursive;
	}

	boolean isForced() {
		return force;
	}

	int threads() {
		return threads;
	}

	SegmentOptions segmenting() {
		return segmenting;
	}

	/** What all images share is not written for each. */
	ResultChoice files() {
		return codebook != null || shared ? files.with(ResultKind.CODEBOOK, false)
			: files;
	}

	/** All that an image's files depend on, as in a macro. */
	String text() {
		return MacroLine.options(segmenting) + " " + files + tiling + " version=" +
			ProgramVersion.get();
	}
}
