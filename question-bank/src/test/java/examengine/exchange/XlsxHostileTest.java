package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem: each is refused by one problem, and costs neither memory nor time. */
class XlsxHostileTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEADER_ROW =
            "<row><c t=\"inlineStr\"><is><t>题干</t></is></c><c t=\"inlineStr\"><is><t>答案</t></is></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final ImportFile GOOD =
            Xlsx.file(List.of(Xlsx.HEADER, List.of("Q-1", "单选题", "问？", "甲", "乙", "丙", "B")));

    @Test
    void an_old_workbook_under_a_new_name_is_refused_by_its_kind() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            Xlsx.fill(book.createSheet(), List.of(Xlsx.HEADER));
            book.write(out);
        }

        assertRefused(out.toByteArray(), "old-workbook");
    }

    @Test
    void a_binary_workbook_is_refused_by_its_kind() {
        assertRefused(with(GOOD, Map.of("xl/workbook.bin", bytes("x"))), "old-workbook");
    }

    @Test
    void a_workbook_under_a_password_is_refused_by_its_lock() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var content = encryptor.getDataStream(locked)) {
                content.write(GOOD.bytes());
            }
            locked.writeFilesystem(out);
        }

        assertRefused(out.toByteArray(), "password-protected");
    }

    @Test
    void a_sheet_that_becomes_two_hundred_megabytes_is_refused() {
        String row = "<row><c t=\"inlineStr\"><is><t>" + "题".repeat(3000) + "</t></is></c></row>";

        byte[] sheet = repeated(sheetStart() + HEADER_ROW, row, "</sheetData></worksheet>");

        assertRefused(with(GOOD, Map.of(SHEET, sheet)), "too-much-inside");
    }

    @Test
    void shared_texts_that_become_two_hundred_megabytes_are_refused() {
        String text = "<si><t>" + "a".repeat(1000) + "</t></si>";

        assertRefused(with(GOOD, Map.of(STRINGS, repeated("<sst " + MAIN + ">", text, "</sst>"))), "too-much-inside");
    }

    @Test
    void a_million_empty_texts_are_refused() {
        assertRefused(
                with(GOOD, Map.of(STRINGS, repeated("<sst " + MAIN + ">", "<si/>", "</sst>"))), "too-much-inside");
    }

    @Test
    void one_long_text_in_every_cell_is_refused() {
        String text = "<sst " + MAIN + "><si><t>题干</t></si><si><t>答案</t></si><si><t>" + "长".repeat(30_000)
                + "</t></si></sst>";
        String header = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
        String row = "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>2</v></c></row>";
        String sheet = sheetStart() + header + row.repeat(2_000) + "</sheetData></worksheet>";

        assertRefused(with(GOOD, Map.of(SHEET, bytes(sheet), STRINGS, bytes(text))), "too-much-inside");
    }

    @Test
    void a_cell_longer_than_any_spreadsheet_allows_is_refused() {
        String sheet = new String(part(GOOD, SHEET), StandardCharsets.UTF_8)
                .replace(
                        "</sheetData>",
                        "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(40_000) + "</t></is></c></row></sheetData>");

        assertRefused(with(GOOD, Map.of(SHEET, bytes(sheet))), "cell-too-long");
    }

    @Test
    void more_parts_than_any_workbook_has_are_refused() {
        var parts = new java.util.HashMap<String, byte[]>();
        IntStream.range(0, 6_000).forEach(number -> parts.put("xl/media/" + number, new byte[0]));

        assertRefused(with(GOOD, parts), "too-much-inside");
    }

    @Test
    void more_rows_than_are_read_at_once_are_refused() {
        String row = "<row><c><v>1</v></c><c><v>1</v></c></row>";
        String sheet = sheetStart() + HEADER_ROW + row.repeat(XlsxReading.MOST_ROWS + 1) + "</sheetData></worksheet>";

        assertRefused(with(GOOD, Map.of(SHEET, bytes(sheet))), "too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHEET,
                STRINGS,
                "xl/workbook.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void entities_are_refused_in_every_part(String part) {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        String content = new String(part(GOOD, part), StandardCharsets.UTF_8).replaceFirst("\\?>", "?>" + laughs);

        assertRefused(with(GOOD, Map.of(part, bytes(content))), "unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "[Content_Types].xml"})
    void a_workbook_with_a_broken_or_missing_part_is_refused(String part) {
        assertRefused(with(GOOD, Map.of(part, bytes("<worksheet"))), "unreadable-file");
        assertThat(read(changed(GOOD, parts -> {
                            parts.remove(part);
                            return parts;
                        }))
                        .items())
                .isEmpty();
    }

    @Test
    void a_truncated_file_is_refused() {
        byte[] bytes = GOOD.bytes();

        assertRefused(Arrays.copyOf(bytes, bytes.length / 2), "unreadable-file");
        assertRefused(Arrays.copyOf(bytes, bytes.length - 10), "unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damage_anywhere_is_survived(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = GOOD.bytes().clone();
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            ImportReport report = read(bytes);
            assertThat(report.items().size() + report.problems().size()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damage_in_the_xml_is_survived(long seed) {
        var random = new Random(seed);
        for (String part : List.of(SHEET, STRINGS, "xl/styles.xml", "xl/workbook.xml")) {
            for (int round = 0; round < 30; round++) {
                byte[] content = part(GOOD, part);
                content[random.nextInt(content.length)] = (byte) " <>\"/r9&A".charAt(random.nextInt(9));
                read(with(GOOD, Map.of(part, content)));
            }
        }
    }

    private static String sheetStart() {
        return "<worksheet " + MAIN + "><sheetData>";
    }

    /** About 200 MB of XML. */
    private static byte[] repeated(String start, String piece, String end) {
        byte[] repeated = bytes(piece);
        var out = new ByteArrayOutputStream(201_000_000);
        out.writeBytes(bytes(start));
        while (out.size() < 200_000_000) {
            out.writeBytes(repeated);
        }
        out.writeBytes(bytes(end));
        return out.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String code) {
        ImportReport report = read(bytes);
        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(Place.whole(Xlsx.NAME));
            XlsxProblemsTest.assertIsSaidInBothLanguages(problem);
        });
    }

    private static ImportReport read(byte[] bytes) {
        return Xlsx.read(new ImportFile(Xlsx.NAME, bytes));
    }

    private static byte[] part(ImportFile file, String name) {
        return parts(file).get(name);
    }

    private static byte[] with(ImportFile file, Map<String, byte[]> others) {
        return changed(file, parts -> {
            parts.putAll(others);
            return parts;
        });
    }

    private static byte[] changed(ImportFile file, UnaryOperator<Map<String, byte[]>> change) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new ArrayList<>(change.apply(parts(file)).entrySet())) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(ImportFile file) {
        var parts = new java.util.LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
