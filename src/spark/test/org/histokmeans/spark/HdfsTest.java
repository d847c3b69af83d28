
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.histokmeans.imagefile.ImageFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides in HDFS, and results there. */
public class HdfsTest {

	/** How long who writes sleeps until a block is there, 400 ms by itself. */
	private static final String DELAY =
		"dfs.client.block.write.locateFollowingBlock.initial.delay.ms";
	private static final String JOB_DELAY = "spark.hadoop." + DELAY;

	private static MiniDFSCluster hdfs;
	private static FileSystem system;

	@TempDir
	public Path folder;

	private MadeCohort cohort;

	/** One for all tests: its start takes longer than they do. */
	@BeforeAll
	public static void start(@TempDir final Path disk) throws IOException {
		MadeCohort.assumeSpark();
		System.setProperty(JOB_DELAY, "10");
		hdfs = new MiniDFSCluster.Builder(configuration(), disk.toFile()).build();
		system = hdfs.getFileSystem();
	}

	@BeforeEach
	public void putSlides() throws IOException {
		cohort = new MadeCohort(folder).withThree();
		system.copyFromLocalFile(path(cohort.slides.toString()), path("/study"));
	}

	@AfterEach
	public void deleteAll() throws IOException {
		for (final FileStatus file : system.listStatus(path("/"))) {
			system.delete(file.getPath(), true);
		}
	}

	/** Without a log of figures, which takes a library that is not there. */
	private static Configuration configuration() {
		final Configuration configuration = new Configuration();
		configuration.setInt("dfs.namenode.metrics.logger.period.seconds", 0);
		configuration.setInt("dfs.datanode.metrics.logger.period.seconds", 0);
		configuration.set(DELAY, "10");
		return configuration;
	}

	@AfterAll
	public static void stop() {
		System.clearProperty(JOB_DELAY);
		if (hdfs != null) hdfs.shutdown();
	}

	private static org.apache.hadoop.fs.Path path(final String path) {
		return new org.apache.hadoop.fs.Path(path);
	}

	@Test
	public void theBytesAreThoseOfTheCommandLine() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "4"));
		assertEquals(0, run(), () -> cohort.said);
		assertSame("a", "b", "c d");
	}

	/** Areas are there, too: those of one slide are missing. */
	@Test
	public void areasAreReadThere() throws IOException {
		final Path areas = Files.createDirectories(folder.resolve("areas"));
		for (final String name : new String[] { "a", "b" }) {
			Files.write(areas.resolve(name + ".geojson"), ("{\"type\":\"Polygon\"," +
				"\"coordinates\":[[[0,0],[90,0],[90,80],[0,80],[0,0]]]}").getBytes());
		}
		system.copyFromLocalFile(path(areas.toString()), path("/areas"));
		assertEquals(1, run("--within", system.getUri() + "/areas"));
		final String failed = new String(bytes("/out/failed.csv"), "UTF-8");
		assertTrue(failed.contains("\nc d.tif,") && failed.contains("there is no " +
			system.getUri() + "/areas/c d.geojson"), failed);
		Files.delete(cohort.slides.resolve("c d.tif"));
		assertEquals(0, cohort.commandLine("line", "--k", "4", "--within", areas
			.toString()));
		assertSame("a", "b");
	}

	private int run(final String... more) {
		final List<String> options = new ArrayList<>(Arrays.asList("--k", "4",
			"--partition-megapixels", "2"));
		options.addAll(Arrays.asList(more));
		return cohort.jobOf("local[2]", system.getUri() + "/study", system
			.getUri() + "/out", options.toArray(new String[0]));
	}

	private void assertSame(final String... names) throws IOException {
		assertArrayEquals(cohort.bytes("line/shared-codebook.json"), bytes(
			"/out/codebook.json"));
		assertArrayEquals(cohort.bytes("line/results.csv"), bytes(
			"/out/results.csv"));
		assertArrayEquals(cohort.bytes("line/clusters.csv"), bytes(
			"/out/clusters.csv"));
		for (final String name : names) {
			final Path copy = folder.resolve("copy.tif");
			Files.write(copy, bytes("/out/" + name + "-labels.tif"));
			assertArrayEquals((byte[]) ImageFiles.open(folder.resolve("line/" + name +
				"-labels.tif")).getProcessor().getPixels(), (byte[]) ImageFiles.open(
					copy).getProcessor().getPixels());
		}
	}

	private byte[] bytes(final String file) throws IOException {
		final byte[] bytes = new byte[(int) system.getFileStatus(path(file))
			.getLen()];
		try (InputStream in = system.open(path(file))) {
			org.apache.hadoop.io.IOUtils.readFully(in, bytes, 0, bytes.length);
		}
		return bytes;
	}

	/** Also over what an earlier run has written. */
	@Test
	public void aBadSlideIsARowAndNothingIsLeftBehind() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "4"));
		assertEquals(0, run(), () -> cohort.said);
		Files.write(cohort.slides.resolve("bad.svs"), "no slide".getBytes());
		system.copyFromLocalFile(path(cohort.slides.resolve("bad.svs").toString()),
			path("/study/bad.svs"));
		assertEquals(1, run());
		assertSame("a", "b", "c d");
		final String failed = new String(bytes("/out/failed.csv"), "UTF-8");
		assertTrue(failed.contains("\nbad.svs,\"bad.svs is read by OpenSlide"),
			failed);
		final RemoteIterator<LocatedFileStatus> files = system.listFiles(path(
			"/out"), true);
		while (files.hasNext()) {
			final String name = files.next().getPath().getName();
			assertTrue(!name.startsWith(".part"), name);
		}
	}
}
