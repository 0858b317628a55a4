package examengine.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 考生登录. */
final class SignInPage {

    static final String DEMO_PASSWORD = "exam-demo";

    private final Page page;

    SignInPage(Page page) {
        this.page = page;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("考生登录"))
                .waitFor();
    }

    CheckPage checksDevice() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("检测本机"))
                .click();
        return new CheckPage(page);
    }

    ExamsPage signsIn(String login) {
        page.getByLabel("账号").fill(login);
        page.getByLabel("密码").fill(DEMO_PASSWORD);
        page.keyboard().press("Enter");
        return new ExamsPage(page);
    }
}
