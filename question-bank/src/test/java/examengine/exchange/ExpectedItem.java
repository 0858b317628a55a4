package examengine.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * What an independent parser made of one item of a Chinese collection.
 *
 * @param index of the item in its file, counted from 1
 * @param type {@code single}, {@code multiple}, {@code truefalse} or {@code essay}
 * @param answer the letters of the key
 * @param anomaly a defect of the published item, or an unusual layout ({@code LAYOUT_…}); empty mostly
 */
record ExpectedItem(int index, String type, int choices, String answer, String anomaly, String stem) {

    /** All items of a file. */
    static List<ExpectedItem> of(String file) {
        try (CSVParser rows = CSVParser.parse(
                new StringReader(SharedData.text("zh-items/EXPECTED_items.csv")),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream()
                    .filter(row -> row.get("file").equals(file))
                    .map(row -> new ExpectedItem(
                            Integer.parseInt(row.get("index")),
                            row.get("type"),
                            Integer.parseInt(row.get("n_options")),
                            row.get("answer"),
                            row.get("anomaly"),
                            row.get("stem_start")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDefective() {
        return !anomaly.isEmpty() && !anomaly.contains("LAYOUT_");
    }
}
