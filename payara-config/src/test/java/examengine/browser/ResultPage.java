package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 考试成绩. */
final class ResultPage {

    private final Page page;

    ResultPage(Page page) {
        this.page = page;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("考试成绩"))
                .waitFor();
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator score() {
        return page.locator(".score");
    }

    /** One row a kind of item. */
    Locator sections() {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.CELL)));
    }

    EntryPages triesAgain() {
        button("再次考试").click();
        return new EntryPages(page);
    }

    ExamsPage returns() {
        button("返回我的考试").click();
        return new ExamsPage(page);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
