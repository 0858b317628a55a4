package examengine.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import examengine.item.ItemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Items from two published question sets, each in a layout of its own: CMMLU's construction management (CSV, one column
 * for each choice) and MESBench's temporary electricity on sites (JSON, choices inside the question). They stand outside
 * this repository, in the folder that the system property {@code exam.shared} names.
 */
final class ForeignItems {

    private static final Path FOLDER = Path.of(System.getProperty("exam.shared", "../shared"), "data", "zh-items");
    private static final Path CMMLU = FOLDER.resolve("cmmlu/test/construction_project_management.csv");
    private static final Path MESBENCH = FOLDER.resolve("mesbench/1-1-10-临时用电.json");

    /** The file's own header leaves the first column without a name. */
    private static final CSVFormat COLUMNS = CSVFormat.DEFAULT
            .builder()
            .setHeader("Number", "Question", "A", "B", "C", "D", "Answer")
            .setSkipHeaderRecord(true)
            .get();

    /** The letter that begins a choice on a line of its own. */
    private static final Pattern CHOICE = Pattern.compile("(?m)^\\s*[A-H]\\s*[.．、]");

    private ForeignItems() {}

    static boolean areThere() {
        return Files.exists(CMMLU) && Files.exists(MESBENCH);
    }

    /** All single-choice items of the one set, all multiple-choice and true/false items of the other. */
    static List<ForeignItem> all() {
        return Stream.of(singles(), ofKind("多选题", ForeignItems::multiple), ofKind("判断题", ForeignItems::statement))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ForeignItem> singles() {
        try (var file = Files.newBufferedReader(CMMLU);
                var records = COLUMNS.parse(file)) {
            return records.stream().map(ForeignItems::single).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ForeignItem single(CSVRecord line) {
        List<String> choices =
                Stream.of("A", "B", "C", "D").map(line::get).map(String::strip).toList();
        return ForeignItem.withKey(
                "cmmlu-" + line.get("Number"),
                ItemType.SINGLE_CHOICE,
                line.get("Question").strip(),
                choices,
                line.get("Answer").strip());
    }

    private static List<ForeignItem> ofKind(String kind, Function<JsonNode, ForeignItem> reading) {
        try {
            JsonNode entries = new ObjectMapper().readTree(MESBENCH.toFile());
            return StreamSupport.stream(entries.spliterator(), false)
                    .filter(entry -> text(entry, "题型").equals(kind))
                    .map(reading)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ForeignItem multiple(JsonNode entry) {
        String question = text(entry, "问题");
        Matcher first = CHOICE.matcher(question);
        if (!first.find()) {
            throw new IllegalArgumentException("no choices in: " + question);
        }
        List<String> choices = CHOICE.splitAsStream(question.substring(first.end()))
                .map(String::strip)
                .toList();
        String stem = question.substring(0, first.start()).strip();
        return ForeignItem.withKey(code(entry), ItemType.MULTIPLE_CHOICE, stem, choices, text(entry, "答案"));
    }

    private static ForeignItem statement(JsonNode entry) {
        return ForeignItem.statement(
                code(entry), text(entry, "问题"), text(entry, "答案").equals("正确"));
    }

    private static String code(JsonNode entry) {
        return "mesbench-" + text(entry, "id");
    }

    private static String text(JsonNode entry, String field) {
        return entry.get(field).asText().strip();
    }
}
