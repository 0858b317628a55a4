package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 我的照片: what is stored of one's own face, and one's word on it. */
final class OwnPhotosPage {

    private final Page page;

    OwnPhotosPage(Page page) {
        this.page = page;
        heading().waitFor();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("我的照片"));
    }

    /** Of this kind, such as 登记照片. */
    Locator photo(String kind) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(kind).setExact(true))));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** Asked whether really, and answers so. */
    OwnPhotosPage withdraws() {
        button("撤回同意").first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤回同意"))
                .click();
        return this;
    }

    /** Whether the browser could draw the picture of every photo in sight. */
    boolean drawsAll() {
        return (boolean) page.evaluate("() => [...document.images].every((image) => image.naturalWidth > 0)");
    }

    boolean isNoWiderThanTheScreen() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
