package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import examengine.hall.Workshop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What authors take in and give away: pictures, files to be mended, items fixed in papers and items retired. */
@Tag("browser")
class AuthoringToolsBrowserIT {

    private static final String DESCRIPTION_IS_SELECTED =
            """
            () => {
              const { value, selectionStart, selectionEnd } = document.activeElement;
              return value && value.slice(selectionStart, selectionEnd) === '图片';
            }
            """;

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    private static final int TOO_LARGE = 10_000_001;
    private static final String ONE_GOOD_ONE_BAD =
            """
            题号,题型,题干,选项A,选项B,选项C,答案
            M-1,单选题,安全帽应当怎样佩戴？,系紧下颏带,反戴,不系带,A
            M-2,单选题,灭火器的压力指针应指在哪里？,绿区,红区,黄区,Z
            """;

    @Test
    void a_picture_from_the_clipboard_stands_in_the_question_and_in_a_choice() throws IOException {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("截图题库").opensBank("截图题库");
        AuthoringEditor editor = author.writesItem().fills("PIC-1", "图中是什么标志？").isRich();

        editor.pastes(editor.stem(), "image/png", picture());
        assertThat(editor.stem()).hasValue(Pattern.compile("图中是什么标志？<img src=\"media:.*"));
        author.page()
                .waitForFunction(
                        DESCRIPTION_IS_SELECTED, null, new Page.WaitForFunctionOptions().setPollingInterval(100));
        author.page().keyboard().type("一个三角形");
        editor.choice("C").fill("");
        editor.pastes(editor.choice("C"), "image/png", picture());

        assertThat(editor.preview().getByAltText("一个三角形")).isVisible();
        assertThat(editor.preview().locator("img")).hasCount(2);
        author.isAccessible("pictures");
    }

    @Test
    void what_is_no_picture_is_refused_in_words_and_nothing_is_lost() {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("错图题库").opensBank("错图题库");
        AuthoringEditor editor = author.writesItem().fills("PIC-2", "图中是什么标志？");
        Page page = author.page();

        editor.pastes(editor.stem(), "image/png", new byte[1]);
        page.getByText("请先将文本格式改为“富文本”").waitFor();
        editor.isRich().pastes(editor.stem(), "application/pdf", new byte[1]);
        page.getByText("只能插入图片").waitFor();
        editor.pastes(editor.stem(), "image/png", new byte[TOO_LARGE]);
        page.getByText("图片超过 10 MB").waitFor();
        editor.pastes(editor.stem(), "image/png", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        page.getByText("图片不是 PNG、JPEG、GIF 或 BMP").waitFor();

        assertThat(editor.stem()).hasValue("图中是什么标志？");
    }

    @Test
    void a_report_is_mended_in_a_spreadsheet_and_imported_again() throws IOException {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("改错题库").opensBank("改错题库");
        author.checksFile("第一批.csv", ONE_GOOD_ONE_BAD);
        author.button("导入 1 道试题").click();
        author.sees("1 道未导入");

        Download report = author.page()
                .waitForDownload(() -> author.button("下载错误报告（Excel）").click());
        assertThat(report.suggestedFilename()).isEqualTo("第一批-错误报告.xlsx");
        byte[] mended = Spreadsheet.mended(report.path(), "Z", "A");
        author.button("导入其他文件").click();
        author.checksFile(new FilePayload("第一批-错误报告.xlsx", "", mended));
        author.button("导入 1 道试题").click();

        author.sees("新增 1 道");
        author.link("查看试题").click();
        author.sees("灭火器的压力指针应指在哪里？");
    }

    @Test
    void who_retires_an_item_hears_which_blueprints_hold_it_in_every_paper() {
        Workshop workshop = new Workshop(LAB.hall());
        workshop.opensBank("fixed-items");
        String item = workshop.writes("fixed-items", "FIX-1", "现场", "MEDIUM");
        workshop.writes("fixed-items", "FIX-2", "现场", "MEDIUM");
        AuthoringDesk examiner = new AuthoringDesk(LAB.pc(), "examiner1");
        Locator verdict = fixes(examiner, "FIX-1");

        retires(new AuthoringDesk(LAB.pc(), "author1"), item);
        examiner.page().reload();

        assertThat(verdict).containsText("1 道固定试题未启用或依据已失效");
        assertThat(examiner.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("固定试题")))
                .containsText("已停用");
        examiner.isAccessible("fixed-item-retired");
        examiner.button("FIX-1 删除").click();
        assertThat(verdict).containsText("题库可以组卷");
    }

    private static Locator fixes(AuthoringDesk examiner, String code) {
        Page page = examiner.page();
        page.navigate("/admin/blueprints/new?bank=fixed-items");
        page.getByLabel("蓝图名称").fill("固定试题蓝图");
        page.getByLabel("第 1 行 题数").fill("1");
        examiner.button("添加固定试题").click();
        Locator picker = page.getByRole(AriaRole.DIALOG);
        picker.getByLabel("编号、题干、选项或标签").fill(code.toLowerCase());
        picker.getByLabel("编号、题干、选项或标签").press("Enter");
        assertThat(picker.getByRole(AriaRole.CHECKBOX)).hasCount(1);
        picker.getByRole(AriaRole.CHECKBOX).check();
        examiner.isAccessible("fixed-item-picker");
        examiner.button("完成").click();
        examiner.button("保存").click();
        examiner.heading("固定试题蓝图").waitFor();
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("可行性"));
    }

    private static void retires(AuthoringDesk author, String item) {
        author.page().navigate("/admin/banks/fixed-items/items/" + item);
        author.button("停用").click();
        Locator dialog = author.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("固定试题蓝图");
        author.isAccessible("retirement");
        dialog.getByLabel("原因").fill("依据已废止");
        dialog.getByLabel("原因").press("Enter");
        author.sees("试题已停用");
        assertThat(author.button("保存")).hasCount(0);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
