package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** 实时监考: one row a candidate, alive. */
final class ProctorBoard {

    private final Page page;

    ProctorBoard(Page page) {
        this.page = page;
        page.getByRole(AriaRole.GRID).waitFor();
    }

    Locator row(String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator state(String name) {
        return row(name).locator(".state");
    }

    /** Such as {@code 3/80}. */
    Locator answered(String name) {
        return row(name).locator(".done .digits");
    }

    /** The word that says how alive the board is. */
    Locator line() {
        return page.locator(".ant-badge-status-text");
    }

    /** What stands above the board while it is old. */
    Locator staleBanner() {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("不反映当前情况"));
    }

    void extends1Minute(String name, String reason) {
        order(name, "延长时间");
        dialog().getByLabel("延长分钟数").fill("1");
        confirm(reason);
    }

    void suspends(String name, String reason) {
        order(name, "暂停");
        confirm(reason);
    }

    void resumes(String name, String reason) {
        order(name, "恢复");
        confirm(reason);
    }

    void submits(String name, String reason) {
        order(name, "代为交卷");
        confirm(reason);
    }

    void sends(String name, String message) {
        order(name, "发送消息");
        dialog().getByLabel("消息内容").fill(message);
        dialog().locator(".ant-modal-footer button").last().click();
        dialog().waitFor(gone());
    }

    private void order(String name, String action) {
        row(name).click();
        drawer().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
        dialog().waitFor();
    }

    private void confirm(String reason) {
        dialog().getByLabel("原因").fill(reason);
        dialog().locator(".ant-modal-footer button").last().click();
        dialog().waitFor(gone());
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private Locator drawer() {
        return page.locator(".ant-drawer");
    }

    private Locator dialog() {
        return page.locator(".ant-modal");
    }
}
