package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

    private static final List<String> GOOD = List.of("Q-1", "单选题", "问？", "甲", "乙", "丙", "B");
    private static final int CHOICE_A = 3;

    @Test
    void reads_all_that_a_row_says() {
        ImportReport report = Xlsx.read(List.of(
                List.of(
                        "题号", "题型", "知识点", "难度", "题干", "选项A", "选项B", "答案", "解析", "标准", "版本", "条款", "有效期至", "标签", "互斥组",
                        "固定选项顺序"),
                List.of(
                        "A-1",
                        "多选题",
                        "用电/配电箱",
                        "难",
                        "问？",
                        "甲",
                        "乙",
                        "AB",
                        "因为",
                        "JGJ 46",
                        "2024",
                        "3.1",
                        "2030-12-31",
                        "必考；图",
                        "g1",
                        "是")));

        assertThat(report.problems()).isEmpty();
        ItemDraft item = report.items().get(0);
        assertThat(item)
                .returns("A-1", ItemDraft::code)
                .returns(ItemType.MULTIPLE_CHOICE, ItemDraft::type)
                .returns("用电/配电箱", ItemDraft::area)
                .returns(Difficulty.HARD, ItemDraft::difficulty)
                .returns("AB", draft -> draft.key().letters())
                .returns(List.of("图", "必考"), ItemDraft::tags)
                .returns(List.of("g1"), ItemDraft::enemies)
                .returns(true, draft -> draft.content().keepOrder());
        assertThat(item.rule().lastDay()).isEqualTo(Optional.of(LocalDate.of(2030, 12, 31)));
        assertThat(report.accepted().get(0).place()).hasToString("row 2 (A-1)");
    }

    @Test
    void finds_columns_by_english_names_in_any_order_below_a_title() {
        ImportReport report = Xlsx.read(List.of(
                List.of("Bank of 2026"),
                List.of(),
                List.of("Answer", "Choice B", "Choice A", "Question*", "Type"),
                List.of("A", "no", "yes", "Is it?", "Single choice")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items().get(0).choices()).containsExactly("yes", "no");
        assertThat(report.accepted().get(0).place().number()).isEqualTo("4");
    }

    @Test
    void warns_of_columns_it_does_not_know() {
        ImportReport report = Xlsx.read(List.of(List.of("题干", "出题人", "答案"), List.of("对吗？", "张三", "对")));

        assertThat(report.items()).hasSize(1);
        assertThat(report.problems())
                .containsExactly(Problem.warned(Place.cell(Xlsx.NAME, "B1", ""), "unknown-column", "出题人"));
    }

    @Test
    void passes_over_empty_rows_and_rows_that_say_nothing_of_an_item() {
        ImportReport report = Xlsx.read(List.of(
                Xlsx.HEADER,
                List.of("", "", "", "", "", "", ""),
                GOOD,
                List.of(),
                List.of("", "", "", "", "", "", "", "x")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).hasSize(1);
    }

    @Test
    void prefers_the_sheet_of_items_and_names_the_others_that_hold_some() {
        ImportReport report = Xlsx.read(Xlsx.file(book -> {
            Xlsx.fill(book.createSheet("说明"), List.of(List.of("先看这里")));
            Xlsx.fill(book.createSheet("旧题"), List.of(Xlsx.HEADER, List.of("O", "单选题", "旧？", "甲", "乙", "丙", "A")));
            Xlsx.fill(book.createSheet("试题"), List.of(Xlsx.HEADER, GOOD));
            Xlsx.fill(book.createSheet("示例"), List.of(Xlsx.HEADER, GOOD));
        }));

        assertThat(report.items()).extracting(ItemDraft::code).containsExactly("Q-1");
        assertThat(report.problems()).containsExactly(Problem.warned(Place.whole(Xlsx.NAME), "sheet-left-out", "旧题"));
    }

    @Test
    void reads_rich_text_and_readings_as_the_plain_words() {
        ItemDraft item = one(Xlsx.changed(sheet -> {
            var text = new XSSFRichTextString("十的三次方");
            text.applyFont(0, 1, sheet.getWorkbook().createFont());
            choice(sheet).setCellValue(text);
        }));

        assertThat(item.choices().get(0)).isEqualTo("十的三次方");
    }

    @ParameterizedTest
    @CsvSource({
        "2,         General, 2",
        "0.3,       General, 0.3",
        "0.30000000000000004, General, 0.3",
        "123456789012, General, 123456789012",
        "-5,        General, -5",
        "0.5,       0%,      50%",
        "0.5,       0.00,    0.50",
        "1234.5,    '#,##0.00', '1,234.50'",
        "46022,     yyyy/m/d, 2025-12-31",
        "46022,     'm\"月\"d\"日\"', 12月31日",
        "0.75,      h:mm,    18:00"
    })
    void reads_numbers_as_people_see_them(double number, String format, String seen) {
        assertThat(one(Xlsx.changed(sheet -> {
                            Cell cell = choice(sheet);
                            cell.setCellValue(number);
                            cell.setCellStyle(style(sheet, format));
                        }))
                        .choices()
                        .get(0))
                .isEqualTo(seen);
    }

    @Test
    void reads_a_date_in_the_column_of_days_without_a_warning() {
        ImportReport report = Xlsx.read(Xlsx.file(book -> {
            XSSFSheet sheet = book.createSheet();
            Xlsx.fill(sheet, List.of(List.of("题干", "答案", "有效期至"), List.of("对吗？", "错", 47848)));
            sheet.getRow(1).getCell(2).setCellStyle(style(sheet, "yyyy\"年\"m\"月\"d\"日\""));
        }));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items().get(0).rule().lastDay()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() {
        ImportReport report = Xlsx.read(Xlsx.file(book -> {
            XSSFSheet sheet = book.createSheet();
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Xlsx.fill(sheet, List.of(List.of("题干", "答案", "有效期至"), List.of("对吗？", "错", 47848 - 1462)));
            sheet.getRow(1).getCell(2).setCellStyle(style(sheet, "yyyy-mm-dd"));
        }));

        assertThat(report.items().get(0).rule().lastDay()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void reads_line_ends_of_any_kind_as_one_kind() {
        assertThat(one(Xlsx.changed(sheet -> choice(sheet).setCellValue("上_x000D_\n下_x000D_末")))
                        .choices()
                        .get(0))
                .isEqualTo("上\n下\n末");
    }

    @Test
    void reads_booleans_and_what_formulas_came_to() {
        ImportReport report = Xlsx.read(Xlsx.file(book -> {
            XSSFSheet sheet = book.createSheet();
            Xlsx.fill(sheet, List.of(List.of("题干", "答案"), List.of("", "")));
            sheet.getRow(1).createCell(1).setCellValue(false);
            sheet.getRow(1).createCell(0).setCellFormula("\"对\"&\"吗？\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items().get(0)).returns("对吗？", ItemDraft::stem).returns("B", item -> item.key()
                .letters());
    }

    @Test
    void gives_items_without_a_code_one_that_nobody_has() {
        ImportReport report =
                Xlsx.read(List.of(List.of("题号", "题干", "答案"), List.of("", "对吗？", "对"), List.of("", "对吗？", "错")));

        assertThat(report.items())
                .extracting(ItemDraft::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("xlsx-"));
    }

    @Test
    void tells_how_far_it_is_every_hundred_rows_and_at_the_end() {
        var told = new ArrayList<String>();
        var rows = new ArrayList<List<?>>(List.of(List.of("题干", "答案")));
        IntStream.range(0, 250).forEach(number -> rows.add(List.of("第" + number + "题", "对")));

        new XlsxReader().read(Xlsx.file(rows), (done, all) -> told.add(done + "/" + all));

        assertThat(told).containsExactly("100/250", "200/250", "250/250");
    }

    @Test
    void ends_where_whoever_listens_wants_no_more() {
        ImportFile file = Xlsx.file(List.of(Xlsx.HEADER, GOOD));

        assertThatThrownBy(() -> new XlsxReader().read(file, (done, all) -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    void recognises_workbooks_and_nothing_else() {
        var reader = new XlsxReader();

        assertThat(reader.recognises(Xlsx.file(List.of(GOOD)))).isTrue();
        assertThat(reader.recognises(new ImportFile("a.xlsx", "::Q::{T}".getBytes())))
                .isFalse();
        assertThat(reader.recognises(new ImportFile("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})))
                .isFalse();
    }

    private static Cell choice(XSSFSheet sheet) {
        return sheet.getRow(1).createCell(CHOICE_A);
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        XSSFWorkbook book = sheet.getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static ItemDraft one(ImportFile file) {
        List<ItemDraft> items = Xlsx.read(file).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
