package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportTest {

    private static final List<String> HEADER = List.of("出题人", "答案", "选项C", "选项B", "选项A", "题干", "题型", "题号");
    private static final ImportFile FILE = Xlsx.file(List.of(
            HEADER,
            List.of("张三", "A", "丙", "乙", "甲", "好题？", "单选题", "GOOD"),
            List.of("张三", "E", "丙", "乙", "甲", "坏题？", "单选题", "BAD"),
            List.of("李四", "B", "", "乙", "甲", "", "多选题", "=WORSE")));

    @Test
    void shows_each_rejected_row_as_written_in_our_own_columns_with_reason_and_advice() throws IOException {
        XSSFSheet sheet = report(FILE, Locale.CHINA).getSheetAt(0);

        assertThat(row(sheet, 0)).startsWith("原因", "怎么办", "题号", "题型");
        assertThat(row(sheet, 1)).startsWith("A1：可导入，请核对：无法识别的列，未导入：出题人");
        assertThat(row(sheet, 2))
                .containsSequence("B3：答案中的选项不存在：E", "请更正答案或补上选项", "BAD", "单选题")
                .containsSequence("坏题？", "甲", "乙", "丙");
        assertThat(row(sheet, 3)).contains("=WORSE", "多选题", "甲", "乙", "B");
        assertThat(sheet.getLastRowNum()).isEqualTo(3);
    }

    @Test
    void says_it_in_english_as_well() throws IOException {
        XSSFSheet sheet = report(FILE, Locale.ENGLISH).getSheetAt(0);

        assertThat(row(sheet, 0)).startsWith("Reason", "What to do", "Code", "Type");
        assertThat(row(sheet, 2)).startsWith("B3: The key names a choice that is not there: E");
    }

    @Test
    void marks_the_cell_at_fault() throws IOException {
        XSSFSheet sheet = report(FILE, Locale.CHINA).getSheetAt(0);
        int answer = row(sheet, 0).indexOf("答案*");

        assertThat(sheet.getRow(2).getCell(answer).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(sheet.getRow(3).getCell(answer).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void mended_and_imported_again_it_is_taken() throws IOException {
        XSSFWorkbook report = report(FILE, Locale.CHINA);
        XSSFSheet sheet = report.getSheetAt(0);
        List<String> header = row(sheet, 0);
        sheet.getRow(2).createCell(header.indexOf("答案*")).setCellValue("C");
        sheet.getRow(3).createCell(header.indexOf("题干*")).setCellValue("补上的题干");
        sheet.getRow(3).createCell(header.indexOf("答案*")).setCellValue("AB");

        ImportReport again = Xlsx.read(saved(report));

        assertThat(again.problems()).isEmpty();
        assertThat(again.items())
                .extracting(ItemDraft::code, item -> item.key().letters())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BAD", "C"),
                        org.assertj.core.groups.Tuple.tuple("=WORSE", "AB"));
    }

    @Test
    void parts_choices_that_stood_in_one_cell() throws IOException {
        ImportFile file = Xlsx.file(List.of(List.of("题干", "选项", "答案"), List.of("问？", "甲；乙", "E")));

        List<String> row = row(report(file, Locale.CHINA).getSheetAt(0), 1);

        assertThat(row).containsSequence("问？", "甲", "乙").contains("E");
    }

    @Test
    void shows_the_rows_of_a_csv_file_as_well() throws IOException {
        ImportFile file = new ImportFile("a.csv", "答案,题干,选项A,选项B,题号\nE,问？,甲,乙,C-1\n".getBytes(StandardCharsets.UTF_8));

        List<String> row =
                row(report(file, new CsvReader().read(file), Locale.CHINA).getSheetAt(0), 1);

        assertThat(row).startsWith("A2：答案中的选项不存在：E").contains("C-1", "问？", "甲", "乙", "E");
    }

    @Test
    void names_what_other_formats_rejected_and_shows_what_they_warned_of() throws IOException {
        ImportFile file = new ImportFile("a.gift", "::Bad::Q{=a}\n\n::Good::W{T}".getBytes(StandardCharsets.UTF_8));
        ImportReport read = new GiftReader().read(file);
        var problems = new java.util.ArrayList<>(read.problems());
        problems.add(Problem.warned(read.accepted().get(0).place(), "duplicate-code", ""));

        XSSFSheet sheet = report(file, new ImportReport(Format.GIFT, read.accepted(), problems), Locale.CHINA)
                .getSheetAt(0);

        assertThat(row(sheet, 1)).contains("Bad").anyMatch(cell -> cell.startsWith("第 1 行："));
        assertThat(row(sheet, 2)).contains("Good", "判断题", "W", "正确");
    }

    @Test
    void names_a_file_that_could_not_be_read() throws IOException {
        ImportFile file = new ImportFile("x.xlsx", new byte[] {'P', 'K', 3, 4});

        assertThat(row(report(file, Locale.CHINA).getSheetAt(0), 1)).anyMatch(cell -> cell.startsWith("无法按此格式读取文件"));
    }

    private static XSSFWorkbook report(ImportFile file, Locale language) throws IOException {
        return report(file, Xlsx.read(file), language);
    }

    private static XSSFWorkbook report(ImportFile file, ImportReport report, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxReport.write(file, report, language, out);
        return XlsxWriterTest.open(out.toByteArray());
    }

    private static ImportFile saved(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return new ImportFile("mended.xlsx", out.toByteArray());
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return java.util.stream.StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
