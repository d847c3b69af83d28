
package org.histokmeans.spark;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.batch.RowJson;
import org.histokmeans.imagej.SlideResult;
import org.histokmeans.measure.Row;

/** The rows of a slide that has labels. Immutable. */
final class LabeledSlide implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final String ROW = "results";
	private static final String CLUSTERS = "clusters";
	private static final String REMARK = "remark";

	private final String json;

	/** @param json as another one had it */
	LabeledSlide(final JsonObject json) {
		this.json = json.toString();
	}

	static LabeledSlide of(final String name, final SlideResult result) {
		final JsonObject json = new JsonObject();
		json.add(ROW, RowJson.write(result.row(name)));
		final JsonArray rows = new JsonArray();
		result.report().clusterRows(name).forEach(row -> rows.add(RowJson.write(
			row)));
		json.add(CLUSTERS, rows);
		json.addProperty(REMARK, result.remark());
		return new LabeledSlide(json);
	}

	JsonObject json() {
		return JsonParser.parseString(json).getAsJsonObject();
	}

	Row row() {
		return RowJson.read(json().getAsJsonObject(ROW));
	}

	List<Row> clusterRows() {
		final List<Row> rows = new ArrayList<>();
		for (final JsonElement row : json().getAsJsonArray(CLUSTERS)) {
			rows.add(RowJson.read(row.getAsJsonObject()));
		}
		return rows;
	}

	/** What the user should know beside the figures; empty for nothing. */
	String remark() {
		return json().get(REMARK).getAsString();
	}
}
