package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import examengine.item.Markup;
import examengine.item.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Pictures that authors drop onto the cells of their items. */
class XlsxPicturesTest {

    private static final int STEM = 2;
    private static final int CHOICE_A = 3;
    private static final int ANSWER = 6;

    @Test
    void a_picture_over_the_question_becomes_part_of_it() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> {
            sheet.getRow(1).getCell(STEM).setCellValue("a < b？\n看图");
            drop(sheet, STEM, png(8));
        }));

        assertThat(report.problems()).isEmpty();
        ItemDraft item = report.items().get(0);
        assertThat(item.content().markup()).isEqualTo(Markup.HTML);
        assertThat(item.content().stemText()).isEqualTo("a < b？\n看图[图]");
        assertThat(item.content().pictures())
                .containsExactlyElementsOf(
                        report.pictures().stream().map(Picture::id).toList());
    }

    @Test
    void a_choice_may_be_a_picture_and_nothing_else() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> {
            sheet.getRow(1).removeCell(sheet.getRow(1).getCell(CHOICE_A));
            drop(sheet, CHOICE_A, png(9));
        }));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items().get(0).choices().get(0)).startsWith("<img src=\"media:");
    }

    @Test
    void a_picture_over_another_column_is_left_out_with_a_warning() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> drop(sheet, ANSWER, png(8))));

        assertThat(report.items()).hasSize(1);
        assertThat(report.problems())
                .containsExactly(Problem.warned(Place.cell(Xlsx.NAME, "G2", "Q-1"), "picture-not-taken", ""));
        XlsxProblemsTest.assertIsSaidInBothLanguages(report.problems().get(0));
    }

    @Test
    void a_damaged_picture_costs_its_item_and_no_other() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> {
            Xlsx.fill(
                    sheet,
                    List.of(
                            Xlsx.HEADER,
                            List.of("Q-1", "单选题", "问？", "甲", "乙", "丙", "B"),
                            List.of("Q-2", "判断题", "问？", "", "", "", "对")));
            drop(sheet, STEM, new byte[] {1, 2, 3});
        }));

        assertThat(report.items()).extracting(ItemDraft::code).containsExactly("Q-2");
        assertThat(report.problems())
                .extracting(Problem::code, problem -> problem.place().number())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unusable-picture", "C2"));
    }

    @Test
    void a_picture_placed_in_its_cell_is_refused_by_name() {
        ImportReport report = Xlsx.read(Xlsx.changed(sheet -> {
            var cell = sheet.getRow(1).getCell(STEM);
            cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.VALUE.getCode());
            cell.getCTCell().setVm(1);
        }));

        assertThat(report.problems())
                .containsExactly(Problem.rejected(Place.cell(Xlsx.NAME, "C2", "Q-1"), "picture-in-cell", "#VALUE!"));
    }

    private static void drop(XSSFSheet sheet, int column, byte[] picture) {
        var book = sheet.getWorkbook();
        var anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(1);
        anchor.setCol1(column);
        anchor.setRow2(3);
        anchor.setCol2(column + 2);
        sheet.createDrawingPatriarch().createPicture(anchor, book.addPicture(picture, Workbook.PICTURE_TYPE_PNG));
    }

    private static byte[] png(int side) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
