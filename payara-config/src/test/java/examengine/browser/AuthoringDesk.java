package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;

/** The console's authoring pages before one person. */
final class AuthoringDesk {

    /** Nothing is being loaded. */
    private static final String HAS_LOADED = "() => !document.querySelector('.loading, .ant-spin-spinning')";

    private static final String FITS =
            "() => { const main = document.querySelector('main'); return main.scrollWidth <= main.clientWidth; }";

    private final Device device;
    private final Page page;

    AuthoringDesk(Device device, String login) {
        this.device = device;
        this.page = device.tab();
        // Else a colour may be judged on its way to another one.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        device.opensConsole().signsIn(login);
    }

    Page page() {
        return page;
    }

    /** Goes to a place of the menu and waits for its heading. */
    AuthoringDesk goesTo(String place, String heading) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .first()
                .click();
        heading(heading).waitFor();
        return this;
    }

    AuthoringDesk opensBank(String title) {
        goesTo("题库", "题库");
        link(title).click();
        heading(title).waitFor();
        return this;
    }

    AuthoringDesk createsBank(String title) {
        goesTo("题库", "题库");
        button("新建题库").click();
        page.getByLabel("题库名称").fill(title);
        page.keyboard().press("Enter");
        link(title).waitFor();
        return this;
    }

    AuthoringEditor writesItem() {
        link("新建试题").click();
        return new AuthoringEditor(page);
    }

    /** Chooses a file of plain text and lets it be checked. */
    AuthoringDesk checksFile(String name, String text) {
        link("导入").click();
        return checksFile(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As the other, on the page for it. */
    AuthoringDesk checksFile(FilePayload file) {
        page.getByLabel("将文件拖到此处").setInputFiles(file);
        button("开始检查").click();
        page.getByText("可导入").first().waitFor();
        return this;
    }

    /** Looks at the page, keeps its picture, and lets no serious fault pass. */
    AuthoringDesk isAccessible(String picture) {
        page.bringToFront();
        page.waitForFunction(HAS_LOADED, null, new Page.WaitForFunctionOptions().setPollingInterval(100));
        assertThat(AuthoringAxe.faults(page))
                .as("serious faults of %s", picture)
                .isEmpty();
        device.shoots("authoring-" + picture);
        return this;
    }

    /** Only tables may be wider than the window, and then they scroll by themselves. */
    AuthoringDesk fits(String picture) {
        device.shoots("authoring-" + picture);
        assertThat((boolean) page.evaluate(FITS))
                .as("%s fits the window", picture)
                .isTrue();
        return this;
    }

    /** Keeps what would come out of a printer, once both forms are there. */
    AuthoringDesk prints(String picture) {
        assertThat(button("打印 A、B 卷")).isEnabled();
        device.prints("authoring-" + picture);
        return this;
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
