package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static examengine.hall.DrawnPortrait.BLUE;
import static examengine.hall.DrawnPortrait.inch;
import static examengine.hall.DrawnPortrait.residentId;
import static java.awt.Color.WHITE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import examengine.hall.DrawnPortrait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A registrar brings in portraits in the console. */
@Tag("browser")
class PortraitBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void a_registrar_sees_what_is_wrong_before_the_good_portraits_enter() {
        AuthoringDesk registrar = new AuthoringDesk(LAB.pc(), "registrar1").goesTo("证件照", "证件照");
        registrar.sees("照片规则");
        registrar.isAccessible("portraits");
        checks(registrar, "照片.zip", archive());

        registrar.sees("背景不是白色");
        registrar.sees("没有身份证号为 110101198001010010 的考生");
        Locator picture = registrar.page().locator(".photo-card img").first();
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).hasJSProperty("complete", true);
        registrar.isAccessible("portraits-checked");
        registrar.page().getByText("有提醒 2").click();
        registrar.sees("人脸未自动检查");
        registrar.isAccessible("portraits-warned");

        registrar.button("将 2 张照片入库").click();
        registrar
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("入库").setExact(true))
                .click();
        registrar.sees("已入库 2 张");
        registrar.isAccessible("portraits-entered");
    }

    @Test
    void the_rules_chosen_last_are_chosen_again() {
        AuthoringDesk registrar = new AuthoringDesk(LAB.pc(), "registrar1").goesTo("证件照", "证件照");
        registrar.page().getByLabel("照片规则").click();
        registrar.page().getByText("湖北 · 二级造价工程师继续教育").last().click();
        registrar.sees("150×180");

        registrar.page().reload();

        registrar.sees("150×180");
    }

    @Test
    void an_archive_that_is_none_says_what_to_do() {
        AuthoringDesk registrar = new AuthoringDesk(LAB.pc(), "registrar1").goesTo("证件照", "证件照");

        checks(registrar, "坏.zip", new byte[] {'P', 'K', 3, 4, 5});

        registrar.sees("压缩包无法读取");
        registrar.isAccessible("portraits-failed");
    }

    @Test
    void the_page_fits_a_narrow_window() {
        AuthoringDesk registrar = new AuthoringDesk(LAB.phone(), "registrar1").goesTo("证件照", "证件照");
        registrar.sees("照片规则");
        registrar.fits("narrow-portraits");

        checks(registrar, "一张.zip", archive());

        registrar.sees("背景不是白色");
        registrar.fits("narrow-portraits-checked");
    }

    private static void checks(AuthoringDesk registrar, String name, byte[] file) {
        Page page = registrar.page();
        page.getByLabel("将照片或 ZIP 压缩包拖到此处，或点击选择").setInputFiles(new FilePayload(name, "application/zip", file));
        registrar.button("开始检查").click();
        page.locator(".checked-batch").waitFor();
    }

    private static byte[] archive() {
        return new DrawnPortrait.Archive()
                .with("一班/" + residentId(8) + "$头像.jpg", inch(WHITE))
                .with("一班/" + residentId(9) + ".jpg", inch(WHITE))
                .with("一班/" + residentId(10) + ".jpg", inch(BLUE))
                .with("一班/110101198001010010.jpg", inch(WHITE))
                .packed();
    }
}
