package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a page shows of answers that were never acknowledged, wherever it shows it. */
final class UnsentCard {

    private final Page page;

    UnsentCard(Page page) {
        this.page = page;
    }

    Locator element() {
        return page.locator(".unsent").locator("visible=true");
    }

    UnsentFile downloads() {
        Locator button = element().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("下载作答记录"));
        return new UnsentFile(page.waitForDownload(button::click));
    }
}
