package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong in a row, with the cell it is wrong in. */
class XlsxProblemsTest {

    private static final List<String> HEADER =
            List.of("题号", "题型", "知识点", "难度", "题干", "选项A", "选项B", "选项C", "答案", "有效期至", "标签", "固定选项顺序");

    private static final List<String> GOOD =
            List.of("Q-1", "单选题", "用电", "易", "问？", "甲", "乙", "丙", "B", "2030-12-31", "必考", "否");

    @ParameterizedTest(name = "{2} in {1}")
    @CsvSource({
        "问答题,      B, unsupported-type",
        "很难,        D, unknown-difficulty",
        "'',          E, empty-stem",
        "乙,          F, duplicate-choice",
        "'',          F, empty-choice",
        "'',          I, empty-key",
        "E,           I, key-not-among-choices",
        "AB,          I, single-needs-one-key",
        "2,           I, malformed-key",
        "BB,          I, repeated-key",
        "明年,        J, malformed-date",
        "2030-02-30,  J, malformed-date",
        "也许,        L, malformed-yes-no"
    })
    void tells_the_cell_at_fault_and_takes_the_rows_around_it(String bad, String column, String code) {
        var row = new ArrayList<>(GOOD);
        row.set(XlsxAddress.column(column), bad);
        ImportReport report = Xlsx.read(List.of(HEADER, named("before"), row, named("after")));

        assertThat(report.items()).hasSize(2);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().number()).endsWith("3");
            assertThat(problem.place().item()).isEqualTo("Q-1");
            assertIsSaidInBothLanguages(problem);
        });
        assertThat(report.problems().get(0).place()).isEqualTo(Place.cell(Xlsx.NAME, column + "3", "Q-1"));
    }

    @Test
    void tells_codes_that_come_again() {
        ImportReport report = Xlsx.read(List.of(HEADER, GOOD, GOOD));

        assertThat(report.problems())
                .containsExactly(Problem.rejected(Place.cell(Xlsx.NAME, "A3", "Q-1"), "duplicate-code", "Q-1"));
    }

    @Test
    void tells_the_row_where_the_column_to_be_mended_is_missing() {
        ImportReport report = Xlsx.read(List.of(List.of("题干", "选项", "答案"), List.of("问？", "甲", "A")));

        assertThat(report.problems())
                .extracting(problem -> problem.place().toString(), Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("row 2 (问？)", "too-few-choices"));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("error-in-cell", "D2", change(sheet -> sheet.getRow(1)
                        .createCell(3)
                        .setCellErrorValue(FormulaError.REF.getCode()))),
                arguments("formula-not-calculated", "E2", change(sheet -> sheet.getRow(1)
                        .createCell(4)
                        .setCellFormula("A1&\"x\""))));
    }

    private static Consumer<XSSFSheet> change(Consumer<XSSFSheet> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void refuses_cells_that_say_nothing_certain(String code, String cell, Consumer<XSSFSheet> change) {
        ImportReport report = Xlsx.read(Xlsx.changed(change));

        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(Place.cell(Xlsx.NAME, cell, "Q-1"));
            assertIsSaidInBothLanguages(problem);
        });
    }

    @Test
    void warns_of_a_choice_that_a_spreadsheet_made_a_date_of() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("m\"月\"d\"日\""));
            var cell = sheet.getRow(1).createCell(3);
            cell.setCellValue(46024);
            cell.setCellStyle(style);
        }));

        assertThat(report.items().get(0).choices().get(0)).isEqualTo("1月2日");
        assertThat(report.problems())
                .containsExactly(Problem.warned(Place.cell(Xlsx.NAME, "D2", "Q-1"), "date-in-cell", "1月2日"));
        report.problems().forEach(XlsxProblemsTest::assertIsSaidInBothLanguages);
    }

    @Test
    void tells_a_workbook_without_a_header_or_without_items() {
        assertWhole(Xlsx.read(List.of(List.of("姓名", "成绩"), List.of("张三", 90))), "no-header");
        assertWhole(Xlsx.read(List.of(HEADER)), "no-items");
    }

    private static void assertWhole(ImportReport report, String code) {
        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(Place.whole(Xlsx.NAME));
            assertIsSaidInBothLanguages(problem);
        });
    }

    static void assertIsSaidInBothLanguages(Problem problem) {
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            ProblemTexts texts = ProblemTexts.in(language);
            assertThat(texts.reason(problem)).isNotBlank().doesNotContain(problem.code());
            assertThat(texts.advice(problem)).isNotBlank();
        }
    }

    private static List<String> named(String code) {
        var row = new ArrayList<>(GOOD);
        row.set(0, code);
        return row;
    }
}
