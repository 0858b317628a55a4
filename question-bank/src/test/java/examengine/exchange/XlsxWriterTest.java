package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.Drafts;
import examengine.item.ItemDraft;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks we write, opened with the library's own model. */
class XlsxWriterTest {

    private static final List<ItemDraft> ITEMS =
            List.of(Drafts.singleChoice("=A"), Drafts.multipleChoice("+B"), Drafts.trueFalse("@C"));

    @Test
    void every_cell_is_text_even_when_it_looks_like_a_formula() throws IOException {
        for (Cell cell : cells(open(Xlsx.written(ITEMS, Locale.CHINA).bytes()))) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void empty_cells_are_formatted_as_text_so_that_nothing_turns_into_a_date() throws IOException {
        XSSFSheet sheet = open(Xlsx.written(List.of(), Locale.CHINA).bytes()).getSheetAt(0);

        assertThat(Columns.TEMPLATE).allSatisfy(column -> assertThat(
                        sheet.getColumnStyle(Columns.TEMPLATE.indexOf(column)).getDataFormatString())
                .isEqualTo("@"));
    }

    @Test
    void the_header_stays_in_sight_and_can_filter() throws IOException {
        XSSFSheet sheet = open(Xlsx.written(ITEMS, Locale.CHINA).bytes()).getSheetAt(0);

        assertThat(sheet.getSheetName()).isEqualTo("试题");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Y1");
    }

    @Test
    void types_difficulties_and_yes_or_no_are_chosen_from_lists() throws IOException {
        XSSFWorkbook book = open(Xlsx.written(ITEMS, Locale.CHINA).bytes());

        assertThat(lists(book.getSheetAt(0)))
                .containsExactlyInAnyOrder("B types", "D difficulties", "X yes_no", "Y yes_no");
        assertThat(words(book, "types")).containsExactly("单选题", "多选题", "判断题");
        assertThat(words(book, "difficulties")).containsExactly("易", "中", "难");
        assertThat(words(book, "yes_no")).containsExactly("是", "否");
        assertThat(book.getSheetVisibility(book.getSheetIndex("lists"))).isEqualTo(SheetVisibility.HIDDEN);
    }

    @Test
    void every_column_says_at_its_cells_what_goes_there() throws IOException {
        XSSFSheet sheet = open(Xlsx.written(ITEMS, Locale.ENGLISH).bytes()).getSheetAt(0);

        assertThat(sheet.getDataValidations())
                .hasSameSizeAs(Columns.TEMPLATE)
                .allSatisfy(
                        help -> assertThat(help.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255));
    }

    @Test
    void every_word_of_the_lists_is_understood() {
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(Xlsx.read(Xlsx.written(ITEMS, language)).problems()).isEmpty();
        }
    }

    @Test
    void the_template_has_no_items_but_examples_of_every_type() throws IOException {
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            var out = new ByteArrayOutputStream();
            XlsxTemplate.write(language, out);
            XSSFWorkbook book = open(out.toByteArray());

            assertThat(Xlsx.read(new ImportFile(Xlsx.NAME, out.toByteArray())).problems())
                    .extracting(Problem::code)
                    .containsExactly("no-items");
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            book.setSheetName(0, "empty");
            book.setSheetName(2, "试题");
            ImportReport examples = Xlsx.read(new ImportFile(Xlsx.NAME, saved(book)));
            assertThat(examples.items()).hasSize(5);
            assertThat(examples.items()).extracting(ItemDraft::type).contains(examengine.item.ItemType.values());
        }
    }

    @Test
    void the_guide_explains_every_column_in_both_languages() throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxTemplate.write(Locale.CHINA, out);
        List<String> said = StreamSupport.stream(
                        open(out.toByteArray()).getSheet("填写说明").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Cell::getStringCellValue)
                .toList();

        assertThat(said).contains("选项A … 选项J", "Choice A … Choice J");
        assertThat(Columns.TEMPLATE)
                .filteredOn(column -> !Column.LABELLED.contains(column))
                .allSatisfy(
                        column -> assertThat(said).contains(column.name(Locale.CHINA), column.name(Locale.ENGLISH)));
    }

    private static List<String> lists(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .filter(help -> help.getValidationConstraint().getValidationType() == ValidationType.LIST)
                .peek(help -> assertThat(help.getShowErrorBox()).isTrue())
                .map(XlsxWriterTest::list)
                .toList();
    }

    private static String list(DataValidation help) {
        String cells = help.getRegions().getCellRangeAddress(0).formatAsString();
        return cells.charAt(0) + " " + help.getValidationConstraint().getFormula1();
    }

    private static List<String> words(XSSFWorkbook book, String name) {
        String area = book.getName(name).getRefersToFormula();
        var cells =
                new org.apache.poi.ss.util.AreaReference(area, book.getSpreadsheetVersion()).getAllReferencedCells();
        return java.util.Arrays.stream(cells)
                .map(cell -> book.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        Iterable<Row> rows = book.getSheetAt(0);
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] saved(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
