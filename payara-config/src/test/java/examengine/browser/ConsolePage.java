package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 考试管理: the staff's console around its pages. */
final class ConsolePage {

    private final Page page;

    ConsolePage(Page page) {
        this.page = page;
    }

    ConsolePage signsIn(String login) {
        page.getByLabel("账号").fill(login);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(SignInPage.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        signOut().waitFor();
        return this;
    }

    ProctorBoard watches(String examSession) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("监考").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(examSession))
                .click();
        return new ProctorBoard(page);
    }

    ReviewsPage reviews() {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("身份复核"))
                .click();
        return new ReviewsPage(page);
    }

    /** Another page, by its name in the menu. */
    void opens(String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    PhotoRecordsPage photoRecords() {
        opensPhotoRecords();
        return new PhotoRecordsPage(page);
    }

    void opensPhotoRecords() {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("人脸照片"))
                .click();
    }

    void signsOut() {
        signOut().click();
        signInTitle().waitFor();
    }

    Locator signInTitle() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("工作人员登录"));
    }

    private Locator signOut() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出登录"));
    }
}
