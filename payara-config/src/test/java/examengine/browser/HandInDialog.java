package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 确认交卷: what is open, what is marked, and whether it may be yet. */
final class HandInDialog {

    private final Page page;

    HandInDialog(Page page) {
        this.page = page;
        element().waitFor();
    }

    Locator element() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("确认交卷"));
    }

    Locator confirmation() {
        return button("交卷");
    }

    /** Waits for the earliest instant, if it has not come, and hands in. */
    CameraPage confirms() {
        confirmation().click(new Locator.ClickOptions().setTimeout(70_000));
        return new CameraPage(page);
    }

    CameraPage confirmsTwice() {
        confirmation().dblclick(new Locator.DblclickOptions().setTimeout(70_000));
        return new CameraPage(page);
    }

    Locator returnButton() {
        return button("继续作答");
    }

    private Locator button(String name) {
        return element()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
