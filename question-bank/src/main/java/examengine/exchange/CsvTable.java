package examengine.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in CSV (RFC 4180), with commas, semicolons or tabs between its cells as spreadsheets write it.
 *
 * @param rows all rows, the empty ones too, so that they count as they do in a spreadsheet
 * @param unreadableFrom the row, counted from 1, from which on nothing can be read; 0 where all can
 */
record CsvTable(List<List<String>> rows, int unreadableFrom) {

    private static final String DELIMITERS = ",;\t";

    /** Headers stand near the top, below a title at most. */
    private static final int HEADER_WITHIN = 10;

    /** An apostrophe keeps spreadsheets from taking a text for a formula (OWASP, "CSV Injection"). */
    private static final Pattern GUARDED = Pattern.compile("'(?='*[=+@\\-\\t])", Pattern.DOTALL);

    /** The table with the delimiter under which most columns of its header are known. */
    static CsvTable of(String text) {
        return DELIMITERS
                .chars()
                .mapToObj(delimiter -> of(text, (char) delimiter))
                .max(Comparator.comparingInt(table -> table.header().isPresent() ? 1 : 0))
                .orElseThrow();
    }

    /** The position, counted from 0, of the row that names the columns. */
    Optional<Integer> header() {
        return rows.stream()
                .limit(HEADER_WITHIN)
                .filter(row -> Columns.of(row).areOfItems())
                .findFirst()
                .map(rows::indexOf);
    }

    private static CsvTable of(String text, char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .get();
        var rows = new ArrayList<List<String>>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                rows.add(records.next().stream().map(CsvTable::cell).toList());
            }
            return new CsvTable(rows, 0);
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            return new CsvTable(rows, rows.size() + 1);
        }
    }

    private static String cell(String text) {
        String cell = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** What {@link #of} reads back into the same cell. */
    static String guarded(String text) {
        return text.matches("(?s)'*[=+@\\-\\t].*") ? "'" + text : text;
    }
}
