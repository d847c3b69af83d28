
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link CsvTable}. */
public class CsvTableTest {

	@Test
	public void awkwardTextIsQuoted() {
		final CsvTable table = new CsvTable();
		table.add(new Row().add("Image", "a, \"b\"\nc").add("K", 3));
		assertEquals("Image,K\n\"a, \"\"b\"\"\nc\",3\n", table.text());
	}

	@Test
	public void numbersHaveAllTheirDigitsAndNoExponent() {
		final CsvTable table = new CsvTable();
		table.add(new Row().add("Large", 1234567890.25, 0).add("Small", 1e-7, 2));
		assertEquals("Large,Small\n1234567890.25,0.00000010\n", table.text());
	}

	@Test
	public void linesOfOthersStayBesideNewOnes(@TempDir final Path folder)
		throws IOException
	{
		final Path path = folder.resolve("a.csv");
		for (final String[] row : new String[][] { { "a", "1" }, { "b, c", "2" }, {
			"a", "3" }, { "b, c", "4" } })
		{
			final CsvTable table = new CsvTable();
			table.add(new Row().add("Image", row[0]).add("K", row[1]));
			table.writeBesideOthers(path);
		}
		assertEquals(Arrays.asList("Image,K", "a,3", "\"b, c\",4"), Files
			.readAllLines(path));
		final CsvTable other = new CsvTable();
		other.add(new Row().add("Image", "d").add("L", 5));
		other.writeBesideOthers(path);
		assertEquals(Arrays.asList("Image,L", "d,5"), Files.readAllLines(path));
	}

	@Test
	public void textIsNoFormulaButNegativeNumbersStayNumbers() {
		final CsvTable table = new CsvTable();
		for (final String text : new String[] { "=1+1", "+1", "-1", "@SUM(A1)",
			"\t=1", "\r=1", "=\"a\",b", "a=b", "'=1", "" })
		{
			table.add(new Row().add("Image", text).add("K", -3).add("L", -0.5, 1));
		}
		assertEquals("Image,K,L\n'=1+1,-3,-0.5\n'+1,-3,-0.5\n'-1,-3,-0.5\n" +
			"'@SUM(A1),-3,-0.5\n'\t=1,-3,-0.5\n\"'\r=1\",-3,-0.5\n" +
			"\"'=\"\"a\"\",b\",-3,-0.5\na=b,-3,-0.5\n'=1,-3,-0.5\n,-3,-0.5\n", table
				.text());
	}

	@Test
	public void columnsAreNoFormulasEither() {
		final CsvTable table = new CsvTable("=A");
		table.add(new Row().add("=A", 1));
		assertEquals("'=A\n1\n", table.text());
	}

	@Test
	public void awkwardNamesAreFoundAgainBesideOthers(@TempDir final Path folder)
		throws IOException
	{
		final Path path = folder.resolve("a.csv");
		for (int run = 1; run <= 2; run++) {
			for (final String name : new String[] { "=a", "b\nc\"", "\n" }) {
				final CsvTable table = new CsvTable();
				table.add(new Row().add("Image", name).add("K", run));
				table.writeBesideOthers(path);
			}
		}
		assertEquals("Image,K\n'=a,2\n\"b\nc\"\"\",2\n\"\n\",2\n", new String(Files
			.readAllBytes(path), StandardCharsets.UTF_8));
	}

	@Test
	public void rowsWithOtherColumnsLeaveFieldsEmpty() {
		final CsvTable table = new CsvTable();
		table.add(new Row().add("A", 1));
		table.add(new Row().add("B", 2));
		assertEquals("A,B\n1,\n,2\n", table.text());
	}
}
