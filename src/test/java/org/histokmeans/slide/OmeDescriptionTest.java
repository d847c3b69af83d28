
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URL;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.histokmeans.raster.PixelSize;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** OME's XML, by the schema that OME publishes. */
public class OmeDescriptionTest {

	/** All of what the schema takes from a file that is elsewhere. */
	private static final String XML = "<xs:schema xmlns:xs=" +
		"\"http://www.w3.org/2001/XMLSchema\" targetNamespace=" +
		"\"http://www.w3.org/XML/1998/namespace\"><xs:attribute name=\"lang\" " +
		"type=\"xs:language\"/></xs:schema>";

	private static Schema schema() throws SAXException {
		final URL ome = OmeDescriptionTest.class.getResource(
			"/released-schema/2016-06/ome.xsd");
		final SchemaFactory factory = SchemaFactory.newInstance(
			XMLConstants.W3C_XML_SCHEMA_NS_URI);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		return factory.newSchema(new Source[] { new StreamSource(new StringReader(
			XML)), new StreamSource(ome.toExternalForm()) });
	}

	private static void validate(final String xml) throws Exception {
		schema().newValidator().validate(new StreamSource(new StringReader(xml)));
	}

	@Test
	public void itIsWhatTheSchemaAllows() throws Exception {
		validate(OmeDescription.of(1301, 1099, 1, PixelSize.micrometers(0.5, 0.25),
			"run(\"K-Means Segment...\", \"k=3\");\n{\"a\":\"<&>\"}"));
		validate(OmeDescription.of(1, 2_000_000_000, 2, PixelSize.UNKNOWN, ""));
	}

	/** Else the last test would say nothing. */
	@Test
	public void theSchemaRefusesOthers() {
		assertThrows(SAXException.class, () -> validate(OmeDescription.of(0, 1, 1,
			PixelSize.UNKNOWN, "")));
	}

	@Test
	public void theTextIsFoundAgain() {
		final String text = "run(\"a\", \"codebook=[C:\\\\b & c]\");\n" +
			"{\"class\":\"<b> &amp; \u00E9 \uD83D\uDD2C\"}\nslide 4 x 5";
		final String xml = OmeDescription.of(4, 5, 1, PixelSize.UNKNOWN, text);
		assertEquals(text, OmeDescription.text(xml));
		assertEquals(text, OmeDescription.text(text));
		assertEquals("a?b", OmeDescription.text(OmeDescription.of(4, 5, 1,
			PixelSize.UNKNOWN, "a\u0001b")));
	}

	@Test
	public void sizesAreInMicrometersOrNotThere() {
		final String known = OmeDescription.of(4, 5, 1, PixelSize.micrometers(0.5,
			0.25), "");
		assertTrue(known.contains("PhysicalSizeX=\"0.5\" PhysicalSizeXUnit=\"" +
			"\u00B5m\" PhysicalSizeY=\"0.25\""), known);
		assertFalse(OmeDescription.of(4, 5, 1, PixelSize.UNKNOWN, "").contains(
			"PhysicalSize"));
	}
}
