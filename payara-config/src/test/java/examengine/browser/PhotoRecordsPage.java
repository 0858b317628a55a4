package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 人脸照片: what an operator answers for. */
final class PhotoRecordsPage {

    private final Page page;

    PhotoRecordsPage(Page page) {
        this.page = page;
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("人脸照片").setExact(true))
                .waitFor();
        page.getByText("未达到 10 万人").waitFor();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    boolean isNoWiderThanTheScreen() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }
}
