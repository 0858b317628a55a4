package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Authors and examiners at work in the console: items, their review, imports, blueprints, exams. */
@Tag("browser")
class AuthoringBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    private static final String SAMPLE = "安全员示例题库";
    private static final String AIKEN =
            """
            高处作业是指坠落高度基准面多少米及以上的作业？
            A. 1
            B. 2
            C. 3
            D. 5
            答案：B

            没有答案的一道题是哪一道？
            A. 这一道
            B. 那一道
            """;

    @Test
    void an_item_goes_from_its_author_over_a_blind_check_into_the_bank() {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("送审题库").opensBank("送审题库");
        AuthoringEditor editor = author.writesItem().fills("REV-1", "临边防护栏杆的上杆离地高度应为多少？");
        assertThat(editor.preview()).containsText("临边防护栏杆的上杆离地高度");
        author.isAccessible("item-editor");
        editor.sendsToReview();
        author.goesTo("试题审核", "试题审核");
        author.sees("没有等待您审核的试题");

        AuthoringDesk examiner = new AuthoringDesk(LAB.pc(), "examiner1");
        examiner.goesTo("试题审核", "试题审核");
        checksBlindly(examiner, bankOf(author));

        author.opensBank("送审题库");
        assertThat(author.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("REV-1")))
                .containsText("已启用");
        author.isAccessible("items");
    }

    private static void checksBlindly(AuthoringDesk examiner, String bank) {
        Page page = examiner.page();
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?bank=" + bank);
        page.getByText("REV-1").first().click();
        page.locator(".check input[value=C]").waitFor();
        assertThat(page.locator("main")).not().containsText("与答案一致");
        page.locator(".check input[value=C]").check();
        examiner.isAccessible("blind-check");
        Page item = page.context().newPage();
        item.navigate(itemBehind(page));
        assertThat(item.locator("main")).containsText("答案尚不可见");
        item.close();
        examiner.button("与答案核对").click();
        examiner.sees("与答案一致");
        examiner.isAccessible("check-compared");
        examiner.button("通过并启用").click();
        examiner.sees("没有等待您审核的试题");
    }

    /** The address where the item is written, on which its key would stand. */
    private static String itemBehind(Page page) {
        return page.locator(".check a").first().evaluate("link => link.href").toString();
    }

    /** The author's page knows the bank's id from the address. */
    private static String bankOf(AuthoringDesk author) {
        author.opensBank("送审题库");
        return author.page().url().replaceFirst(".*/banks/", "");
    }

    @Test
    void an_item_is_written_mended_and_rearranged_without_a_mouse() {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("键盘题库").opensBank("键盘题库");
        AuthoringEditor editor = author.writesItem();
        Keyboard keyboard = new Keyboard(author.page());

        keyboard.tabsTo(editor.stem()).types("脚手架作业层脚手板应怎样铺设？");
        keyboard.tabsTo(editor.choice("A")).types("铺满");
        keyboard.tabsTo(editor.choice("B")).types("铺稳");
        keyboard.tabsTo(editor.choice("C")).types("随意");
        keyboard.tabsTo(editor.choice("D")).types("不铺");
        keyboard.presses("Alt+ArrowUp");
        assertThat(editor.choice("C")).hasValue("不铺");
        assertThat(editor.choice("C")).isFocused();
        keyboard.tabsTo(editor.button("删除选项 D")).presses("Enter");
        assertThat(editor.choice("C")).isFocused();
        keyboard.tabsTo(editor.code()).types("KEY-1");
        keyboard.tabsTo(editor.key("A")).presses("Space");
        keyboard.presses("Control+s");

        editor.state("草稿").waitFor();
        author.sees("已全部保存");
        keyboard.tabsTo(editor.stem()).presses("End").types("（修改）");
        author.page().getByRole(AriaRole.NAVIGATION).getByText("组卷").click();
        Locator question = author.page().getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("有未保存的修改");
        keyboard.presses("Escape");
        assertThat(editor.stem()).hasValue("脚手架作业层脚手板应怎样铺设？（修改）");
    }

    @Test
    void two_authors_who_change_one_item_lose_nothing() {
        AuthoringDesk first =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("同改题库").opensBank("同改题库");
        AuthoringEditor mine = first.writesItem().fills("TWO-1", "灭火器应设置在什么位置？");
        mine.button("保存").click();
        mine.state("草稿").waitFor();
        AuthoringDesk second = new AuthoringDesk(LAB.pc(), "examiner1");
        second.page().navigate(first.page().url());
        AuthoringEditor theirs = new AuthoringEditor(second.page());
        theirs.stem().fill("灭火器应当设置在什么位置？");
        theirs.button("保存").click();
        second.sees("已全部保存");

        mine.stem().fill("灭火器应设置在哪里？");
        mine.button("保存").click();
        first.sees("这道试题刚被他人修改");
        first.isAccessible("conflict");
        mine.button("以我的内容保存为新修订").click();
        first.sees("第 3 版");
        assertThat(mine.stem()).hasValue("灭火器应设置在哪里？");
    }

    @Test
    void rich_text_shows_as_candidates_will_see_it() {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("富文本题库").opensBank("富文本题库");
        AuthoringEditor editor = author.writesItem().fills("RICH-1", "面积为多少").isRich();

        editor.stem().press("End");
        editor.stem().pressSequentially(" m");
        editor.button("上标").click();
        assertThat(editor.stem()).isFocused();
        editor.stem().pressSequentially("2");
        assertThat(editor.stem()).hasValue("面积为多少 m<sup>2</sup>");
        assertThat(editor.preview().locator("sup")).hasText("2");
        author.isAccessible("rich-text");
    }

    @Test
    void a_file_is_checked_first_and_then_entered() {
        AuthoringDesk author =
                new AuthoringDesk(LAB.pc(), "author1").createsBank("导入题库").opensBank("导入题库");
        author.checksFile("items.txt", AIKEN).isAccessible("import-report");
        author.sees("不能导入");

        author.button("导入 1 道试题").click();
        author.sees("新增 1 道");
        author.isAccessible("import-done");
        author.link("查看试题").click();
        author.sees("高处作业是指坠落高度基准面多少米");
    }

    @Test
    void a_blueprint_is_judged_while_it_is_written_and_previewed_once_saved() {
        AuthoringDesk examiner = new AuthoringDesk(LAB.pc(), "examiner1");
        examiner.goesTo("组卷", "组卷蓝图").isAccessible("blueprints");
        Page page = examiner.page();
        page.navigate("/admin/blueprints/new?bank=site-safety");
        page.getByLabel("蓝图名称").fill("浏览器测试蓝图");
        Locator verdict = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("可行性"));
        assertThat(verdict).containsText("题库可以组卷");
        page.getByLabel("第 1 行 题数").fill("400");
        assertThat(verdict).containsText("第 1 部分第 1 行缺");
        examiner.isAccessible("blueprint-short");
        page.getByLabel("第 1 行 题数").fill("20");
        page.getByLabel("第 1 行 每题分值").fill("5");
        assertThat(verdict).containsText("题库可以组卷");
        examiner.sees("20 题，100 分");
        examiner.button("保存").click();
        examiner.heading("浏览器测试蓝图").waitFor();
        examiner.isAccessible("blueprint");

        previewsAndPrints(examiner);
    }

    private static void previewsAndPrints(AuthoringDesk examiner) {
        Page page = examiner.page();
        examiner.link("试卷预览").click();
        examiner.sees("20 题，满分 100 分");
        examiner.isAccessible("paper-preview");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".print-form").first()).isVisible();
        assertThat(page.locator(".print-form")).hasCount(4);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        examiner.prints("print-reordered");
        page.getByLabel("B 卷").click();
        page.getByText("另一份试卷（补考用）").click();
        examiner.sees("按同一蓝图另抽");
        examiner.isAccessible("paper-preview-resit");
        examiner.prints("print-resit");
    }

    @Test
    void the_plots_of_a_blueprint_stand_beside_plain_random_drawing() {
        AuthoringDesk examiner = new AuthoringDesk(LAB.pc(), "examiner1").goesTo("组卷", "组卷蓝图");
        examiner.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("安全员 100 分卷"))
                .getByText("公平性")
                .click();
        assertThat(examiner.page().locator(".chart canvas")).hasCount(4);
        examiner.sees("最高曝光率");
        examiner.isAccessible("fairness");
    }

    @Test
    void an_examiner_makes_an_exam_and_every_list_is_accessible() {
        AuthoringDesk examiner = new AuthoringDesk(LAB.pc(), "examiner1");
        examiner.goesTo("题库", "题库").isAccessible("banks");
        examiner.opensBank(SAMPLE).isAccessible("sample-items");
        examiner.link("导入").click();
        examiner.sees("将文件拖到此处");
        examiner.isAccessible("import");
        examiner.goesTo("考试", "考试").isAccessible("exams");
        examiner.link("新建考试").click();
        Page page = examiner.page();
        page.getByLabel("考试名称").fill("浏览器测试考试");
        page.getByLabel("组卷蓝图").click();
        page.locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText("100 分"))
                .first()
                .click();
        page.getByText("少选得部分分").click();
        page.getByLabel("每个正确选项得分").fill("0.5");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("考生须知"))
                .fill("请遵守考场纪律。");
        examiner.isAccessible("exam");
        examiner.button("保存").click();
        examiner.heading("浏览器测试考试").waitFor();
        page.reload();
        assertThat(page.getByLabel("每个正确选项得分")).hasValue("0.5");
        assertThat(AuthoringAxe.faults(page)).isEmpty();
    }

    @Test
    void every_page_fits_a_narrow_window() {
        AuthoringDesk examiner = new AuthoringDesk(LAB.phone(), "examiner1");
        examiner.goesTo("题库", "题库").fits("narrow-banks");
        examiner.opensBank(SAMPLE).fits("narrow-items");
        examiner.writesItem();
        examiner.fits("narrow-item-editor");
        examiner.goesTo("试题审核", "试题审核").fits("narrow-checks");
        examiner.goesTo("组卷", "组卷蓝图").fits("narrow-blueprints");
        examiner.link("新建蓝图").click();
        examiner.sees("可行性");
        examiner.fits("narrow-blueprint");
        examiner.goesTo("考试", "考试").fits("narrow-exams");
    }
}
