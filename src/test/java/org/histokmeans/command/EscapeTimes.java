
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.awt.event.KeyEvent;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.histokmeans.imagefile.ImageFiles;
import org.scijava.Context;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;
import org.scijava.module.ModuleService;
import org.scijava.task.Task;
import org.scijava.task.TaskService;
import org.scijava.task.event.TaskEvent;

/**
 * Presses Escape at random moments of long commands on a slide, and prints the
 * longest wait for each step: in milliseconds, and in milliseconds of a
 * processor, which do not depend on what else the machine does. Objects are
 * looked for in windows, so that there must be a display. Arguments: how often
 * for each command, and words of which those to be run have one, such as
 * Regions.
 */
public final class EscapeTimes {

	private static final String FILE = "cmu-2220x2967.png";

	/** A wait is looked into when it has taken so long. */
	private static final int LONG_MILLIS = 150;

	private final Map<String, long[]> waits = new TreeMap<>();
	private final Map<String, Integer> culprits = new TreeMap<>();
	private final Random random = new Random(1);
	private final Context context = new Context(CommandService.class,
		ModuleService.class, EventService.class, TaskService.class);
	private final int rounds;
	private final String[] words;
	private volatile Task task;

	private EscapeTimes(final int rounds, final String... words) {
		this.rounds = rounds;
		this.words = words;
		context.service(EventService.class).subscribe(this);
	}

	/** SciJava tells of every step. */
	@EventHandler
	public void onEvent(final TaskEvent event) {
		task = event.getTask();
	}

	public static void main(final String... args) throws Exception {
		final String data = System.getProperty("histokmeans.data",
			"../shared/data");
		final ImagePlus image = ImageFiles.open(new File(data, FILE).toPath());
		final EscapeTimes times = new EscapeTimes(args.length == 0 ? 30 : Integer
			.parseInt(args[0]), Arrays.copyOfRange(args, Math.min(1, args.length),
				args.length));
		// also when it is stopped
		Runtime.getRuntime().addShutdownHook(new Thread(times::print));
		times.measureAll(image, Files.createTempDirectory("escape"));
		System.exit(0);
	}

	private void measureAll(final ImagePlus image, final Path folder)
		throws Exception
	{
		for (final int k : new int[] { 8, 32, 256 }) {
			for (final int smoothing : new int[] { 0, 2, 10 }) {
				segment(image, folder, "k", k, "smoothing", smoothing);
			}
		}
		segment(image, folder, "k", 8, "colorspace", "Lab", "glass", "true");
		segment(image, folder, "k", 32, "seeding", "deterministic", "colorspace",
			"HE");
		segment(image, folder, "k", 32, "seeding", "random", "attempts", 2);
		for (final String ks : new String[] { "2-8", "32", "256" }) {
			measure(CompareCommand.class, "image", image, "ks", ks, "montage", true,
				"smoothing", 2);
		}
		measureOnLabels(image, folder);
	}

	private void segment(final ImagePlus image, final Path folder,
		final Object... inputs) throws Exception
	{
		final Object[] all = Arrays.copyOf(new Object[] { "image", image, "overlay",
			true, "legend", true, "palette", true, "cloud", true, "codebook", folder
				.resolve("a.json").toString() }, 12 + inputs.length);
		System.arraycopy(inputs, 0, all, 12, inputs.length);
		measure(SegmentCommand.class, all);
		Files.deleteIfExists(folder.resolve("a.json"));
	}

	private void measureOnLabels(final ImagePlus image, final Path folder)
		throws Exception
	{
		final String codebook = folder.resolve("kept.json").toString();
		final CommandModule segment = module(SegmentCommand.class, "image", image,
			"k", 32, "codebook", codebook);
		((HistologyCommand) segment.getDelegateObject()).perform();
		final ImagePlus labels = (ImagePlus) segment.getOutput("labelimage");
		measure(ApplyCommand.class, "image", image, "codebook", codebook,
			"smoothing", 2, "overlay", true);
		measure(DecodeCommand.class, "image", labels, "codebook", codebook);
		measure(SelectClassCommand.class, "image", labels, "classes", "1,2,3,4,5");
		image.show();
		for (final String each : new String[] { "class", "object" }) {
			for (final String ending : new String[] { ".geojson", ".zip" }) {
				measure(RegionsCommand.class, "image", labels, "each", each, "out",
					folder.resolve(each + ending).toString());
			}
		}
		for (final boolean watershed : new boolean[] { false, true }) {
			measure(ObjectsCommand.class, "image", labels, "watershed", watershed,
				"fill", true, "opening", 1.0, "classes", "1,2,3,4,5");
		}
	}

	private CommandModule module(final Class<? extends HistologyCommand> command,
		final Object... inputs)
	{
		final CommandModule module = (CommandModule) context.service(
			ModuleService.class).createModule(context.service(CommandService.class)
				.getCommand(command));
		for (int i = 0; i < inputs.length; i += 2) {
			module.setInput((String) inputs[i], inputs[i + 1]);
		}
		return module;
	}

	private void measure(final Class<? extends HistologyCommand> command,
		final Object... inputs) throws Exception
	{
		final String name = command.getSimpleName() + " " + Arrays.toString(Arrays
			.copyOfRange(inputs, 2, inputs.length));
		if (words.length > 0 && Arrays.stream(words).noneMatch(name::contains))
			return;
		final long whole = Math.max(1, time(command, inputs));
		System.out.println(whole + " ms: " + name);
		for (int round = 0; round < rounds; round++) {
			press(random.nextInt((int) whole) + 1, module(command, inputs));
		}
	}

	/** Once to be warm, and once to know how long it takes. */
	private long time(final Class<? extends HistologyCommand> command,
		final Object... inputs)
	{
		long millis = 0;
		for (int run = 0; run < 2; run++) {
			final CommandModule module = module(command, inputs);
			final long start = System.nanoTime();
			final HistologyCommand run1 = (HistologyCommand) module
				.getDelegateObject();
			if (!run1.perform()) throw new IllegalStateException(run1
				.getCancelReason());
			millis = (System.nanoTime() - start) / 1_000_000;
		}
		ResultsTable.getResultsTable().reset();
		return millis;
	}

	private void press(final int after, final CommandModule module)
		throws InterruptedException
	{
		final HistologyCommand command = (HistologyCommand) module
			.getDelegateObject();
		ResultsTable.getResultsTable().reset();
		final boolean[] done = new boolean[1];
		final Thread thread = new Thread(() -> done[0] = command.perform());
		task = null;
		thread.start();
		thread.join(after);
		if (!thread.isAlive()) return;
		final String step = step(thread);
		final long wall = System.nanoTime();
		final long processor = processor();
		IJ.setKeyDown(KeyEvent.VK_ESCAPE);
		thread.join(LONG_MILLIS);
		if (thread.isAlive()) blame(step, thread);
		thread.join();
		// what had been done already need not stop
		add(done[0] ? step + " (end)" : step, System.nanoTime() - wall,
			processor() - processor);
		if (!done[0] && ResultsTable.getResultsTable().size() > 0) System.out
			.println("A row is left: " + step);
	}

	/** What the status bar says, or where the command is. */
	private String step(final Thread thread) {
		final Task current = task;
		final String stage = current == null ? "" : String.valueOf(current
			.getStatusMessage());
		return stage.split(": [0-9]")[0] + " > " + frame(thread, "imagej",
			"picture", "measure", "command");
	}

	private static String frame(final Thread thread, final String... packages) {
		for (final StackTraceElement frame : thread.getStackTrace()) {
			for (final String one : packages) {
				if (frame.getClassName().startsWith("org.histokmeans." + one))
					return frame.getClassName().replace("org.histokmeans.", "") + "." +
						frame.getMethodName();
			}
		}
		return "";
	}

	private synchronized void blame(final String step, final Thread thread) {
		final StringBuilder frames = new StringBuilder(step).append(":");
		for (final StackTraceElement frame : thread.getStackTrace()) {
			if (frames.length() < 400) frames.append("\n      ").append(frame);
		}
		culprits.merge(frames.toString(), 1, Integer::sum);
	}

	private synchronized void add(final String step, final long wall,
		final long processor)
	{
		final long[] worst = waits.computeIfAbsent(step, key -> new long[3]);
		worst[0] = Math.max(worst[0], wall);
		worst[1] = Math.max(worst[1], processor);
		worst[2]++;
	}

	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory
			.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private synchronized void print() {
		System.out.printf("%nload %.1f%n%8s %10s %6s  step%n", ManagementFactory
			.getOperatingSystemMXBean().getSystemLoadAverage(), "wait", "processor",
			"times");
		waits.forEach((step, worst) -> System.out.printf("%5d ms %7d ms %6d  %s%n",
			worst[0] / 1_000_000, worst[1] / 1_000_000, worst[2], step));
		System.out.println("\nStill busy after " + LONG_MILLIS + " ms:");
		culprits.forEach((frames, times) -> System.out.println(times + " x " +
			frames));
	}
}
