package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 身份复核: one comparison at a time. */
final class ReviewsPage {

    private final Page page;

    ReviewsPage(Page page) {
        this.page = page;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("身份复核"))
                .waitFor();
    }

    /** The comparison in sight. */
    Locator comparison(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    Locator portrait() {
        return page.getByAltText("登记照");
    }

    Locator photo() {
        return page.getByAltText("现场照片");
    }

    /** Turns the pages until this candidate's photo is in sight. */
    ReviewsPage turnsTo(String name) {
        Locator next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("下一项"));
        comparison(name).or(next).first().waitFor();
        while (!comparison(name).isVisible()) {
            next.click();
        }
        return this;
    }

    void isSamePerson() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 同一人"))
                .click();
    }
}
