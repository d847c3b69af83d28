
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
	public void rowsWithOtherColumnsLeaveFieldsEmpty() {
		final CsvTable table = new CsvTable();
		table.add(new Row().add("A", 1));
		table.add(new Row().add("B", 2));
		assertEquals("A,B\n1,\n,2\n", table.text());
	}
}
