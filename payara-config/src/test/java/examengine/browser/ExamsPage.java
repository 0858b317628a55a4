package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 我的考试: the exams one is enrolled in, each with its way in or the reasons why there is none. */
final class ExamsPage {

    static final String PRACTICE = "模拟练习";
    static final String EXAM = "安全员考核";

    private final Page page;

    ExamsPage(Page page) {
        this.page = page;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("我的考试"))
                .waitFor();
    }

    Locator card(String exam) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(exam));
    }

    /** The way in, for the first time or again. */
    Locator entrance(String exam) {
        return button(exam, "进入考试").or(button(exam, "再次考试"));
    }

    EntryPages enters(String exam) {
        entrance(exam).click();
        return new EntryPages(page);
    }

    EntryPages continues(String exam) {
        button(exam, "继续考试").click();
        return new EntryPages(page);
    }

    private Locator button(String exam, String name) {
        return card(exam).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The line of an attempt that is over, with its result. */
    Locator attempt(String exam, int number) {
        Locator earlier = card(exam).getByText("历次考试");
        if (!card(exam).getByRole(AriaRole.LIST).first().isVisible()) {
            earlier.click();
        }
        return card(exam)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("第 " + number + " 次"));
    }

    OwnPhotosPage ownPhotos() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我的照片"))
                .click();
        return new OwnPhotosPage(page);
    }

    SignInPage signsOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出登录"))
                .click();
        return new SignInPage(page);
    }
}
