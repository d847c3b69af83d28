
package org.histokmeans;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import ij.IJ;
import ij.io.Opener;

import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.Segmentation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom: arrows point down only. */
public class ArchitectureTest {

	private static final String ROOT = "org.histokmeans.";

	/** From the innermost ring to the doors. */
	private static final List<String> RINGS = Arrays.asList("text", "parallel",
		"sample", "file", "raster", "tiff", "cluster", "color", "codebook",
		"segment", "regions", "measure", "imagefile", "slide", "picture", "imagej",
		"batch", "preview", "dialog", "command", "plainimagej", "cli", "spark");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(
			"org.histokmeans");

	@TestFactory
	public List<DynamicTest> theInnermostRingsUseOnlyJava() {
		return Arrays.asList(uses("text"), uses("parallel"), uses("sample"), uses(
			"file", "text"), uses("cluster", "parallel"));
	}

	private static DynamicTest uses(final String ring, final String... others) {
		final List<String> known = new ArrayList<>(Arrays.asList(ROOT + ring + "..",
			"java.."));
		Arrays.stream(others).forEach(other -> known.add(ROOT + other + ".."));
		return DynamicTest.dynamicTest(ring, () -> classes().that()
			.resideInAPackage(ROOT + ring + "..").should().onlyDependOnClassesThat()
			.resideInAnyPackage(known.toArray(new String[0])).check(CLASSES));
	}

	/** Whole slides and clusters of machines have neither windows nor ImageJ. */
	@Test
	public void rastersKnowNeitherImageJNorWindows() {
		noClasses().that().resideInAPackage(ROOT + "raster..").should()
			.dependOnClassesThat().resideInAnyPackage("ij..", "org.scijava..",
				"javax.swing..").check(CLASSES);
	}

	@Test
	public void slidesKnowNeitherImageJNorWindows() {
		noClasses().that().resideInAPackage(ROOT + "slide..").should()
			.dependOnClassesThat().resideInAnyPackage("ij..", "org.scijava..",
				"java.awt..", "javax.swing..").check(CLASSES);
	}

	@Test
	public void tiffFilesKnowOnlyRastersAndJavasReaders() {
		classes().that().resideInAPackage(ROOT + "tiff..").should()
			.onlyDependOnClassesThat().resideInAnyPackage(ROOT + "tiff..", ROOT +
				"raster..", ROOT + "text..", "java..", "javax.imageio..").check(
					CLASSES);
	}

	/** Files know codebooks, which a PNG can hold, but nothing of clustering. */
	@Test
	public void imageFilesKnowOnlyImagesAndCodebooks() {
		classes().that().resideInAPackage(ROOT + "imagefile..").should()
			.onlyDependOnClassesThat().resideInAnyPackage(ROOT + "imagefile..", ROOT +
				"text..", ROOT + "parallel..", ROOT + "file..", ROOT + "raster..",
				ROOT + "tiff..", ROOT + "color..", ROOT + "codebook..", "ij..",
				"net.imglib2..", "java..", "javax.imageio..", "org.w3c.dom..").check(
					CLASSES);
	}

	/** Rows of labels come from an image, a pyramid or anything else. */
	@Test
	public void regionsKnowOnlyRowsOfLabels() {
		classes().that().resideInAPackage(ROOT + "regions..").should()
			.onlyDependOnClassesThat().resideInAnyPackage(ROOT + "regions..", ROOT +
				"text..", "com.google.gson..", "java..").check(CLASSES);
	}

	@Test
	public void picturesKnowFiguresButNoFiles() {
		noClasses().that().resideInAPackage(ROOT + "picture..").should()
			.dependOnClassesThat().resideInAnyPackage(ROOT + "imagefile..", ROOT +
				"raster..", ROOT + "tiff..", "java.nio.file..", "org.scijava..",
				"javax.swing..").check(CLASSES);
	}

	@Test
	public void thePreviewKnowsNoWindowButTheImages() {
		noClasses().that().resideInAPackage(ROOT + "preview..").should()
			.dependOnClassesThat().resideInAnyPackage("javax.swing..",
				"org.scijava..", ROOT + "batch..").check(CLASSES);
	}

	@Test
	public void theDialogKnowsNothingOfCommands() {
		noClasses().that().resideInAPackage(ROOT + "dialog..").should()
			.dependOnClassesThat().resideInAnyPackage("org.scijava..", ROOT +
				"batch..").check(CLASSES);
	}

	@TestFactory
	public List<DynamicTest> aRingDoesNotKnowTheRingsAboveIt() {
		final List<DynamicTest> tests = new ArrayList<>();
		for (int ring = 0; ring < RINGS.size() - 1; ring++) {
			final String name = RINGS.get(ring);
			final String[] above = RINGS.subList(ring + 1, RINGS.size()).stream().map(
				outer -> ROOT + outer + "..").toArray(String[]::new);
			tests.add(DynamicTest.dynamicTest(name, () -> noClasses().that()
				.resideInAPackage(ROOT + name + "..").should().dependOnClassesThat()
				.resideInAnyPackage(above).check(CLASSES)));
		}
		return tests;
	}

	@Test
	public void everyClassBelongsToARing() {
		final String[] rings = RINGS.stream().map(ring -> ROOT + ring + "..")
			.toArray(String[]::new);
		classes().should().resideInAnyPackage(rings).check(CLASSES);
	}

	@Test
	public void onlyTheOuterRingsKnowImageJ() {
		noClasses().that().resideInAnyPackage(ROOT + "text..", ROOT + "parallel..",
			ROOT + "file..", ROOT + "cluster..", ROOT + "color..", ROOT +
				"codebook..", ROOT + "segment..", ROOT + "measure..").should()
			.dependOnClassesThat().resideInAnyPackage("ij..", "org.scijava..",
				"java.awt..", "javax.swing..").check(CLASSES);
	}

	/** That is for the doors to say. */
	@Test
	public void reportsDoNotChooseHowManyThreadsTheyTake() {
		noClasses().that().resideInAnyPackage(ROOT + "codebook..", ROOT +
			"measure..").or().haveSimpleName("SegmentedImage").should().callMethod(
				Workers.class, "all").check(CLASSES);
	}

	/** A whole slide, or the tiles of many machines, is no image in memory. */
	@Test
	public void reportsAreMadeOfFiguresNotOfImages() {
		noClasses().that().resideInAPackage(ROOT + "measure..").should()
			.dependOnClassesThat(resideInAPackage("net.imglib2..").or(type(
				Segmentation.class))).check(CLASSES);
	}

	@Test
	public void theCommandLineDoesNotKnowTheDialogs() {
		noClasses().that().resideInAPackage(ROOT + "cli..").should()
			.dependOnClassesThat().resideInAnyPackage(ROOT + "preview..", ROOT +
				"dialog..", ROOT + "command..", ROOT + "plainimagej..").check(CLASSES);
	}

	/** Nothing else loads classes that are there only on a cluster. */
	@Test
	public void onlyTheJobKnowsSparkAndHadoop() {
		noClasses().that().resideOutsideOfPackage(ROOT + "spark..").should()
			.dependOnClassesThat().resideInAnyPackage("org.apache.spark..",
				"org.apache.hadoop..", "scala..").check(CLASSES);
	}

	@Test
	public void plainImageJCanLoadTheAdapterWithoutScijava() {
		noClasses().that().haveSimpleName("PlainImageJ").should()
			.dependOnClassesThat().resideInAPackage("org.scijava..").check(CLASSES);
	}

	/**
	 * ImageJ's way to open TIFF and ZIP makes objects of what a file holds, and
	 * what a file holds can be any object.
	 */
	@Test
	public void noObjectIsMadeOfWhatAFileHolds() {
		noClasses().should().callMethodWhere(target(owner(assignableTo(
			Opener.class))).and(target(nameMatching(
				"open|openImage|openTiff|openZip|openURL|openTempImage|openUsing.*"))))
			.orShould().callMethod(IJ.class, "openImage", String.class).orShould()
			.dependOnClassesThat().areAssignableTo(ObjectInputStream.class).check(
				CLASSES);
	}
}
