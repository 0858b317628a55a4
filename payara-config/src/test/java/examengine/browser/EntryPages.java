package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The way in: notice, own data, consent, photo, ready; each deed leads to the next. */
final class EntryPages {

    private final Page page;

    EntryPages(Page page) {
        this.page = page;
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator notice() {
        return page.getByLabel("我已阅读并同意遵守考试须知");
    }

    Locator next() {
        return button("下一步");
    }

    EntryPages acceptsNotice() {
        notice().check();
        next().click();
        confirmation().waitFor();
        return this;
    }

    Locator confirmation() {
        return button("信息无误，继续");
    }

    EntryPages confirmsData() {
        confirmation().click();
        return this;
    }

    Locator consent() {
        return button("同意并继续");
    }

    CameraPage consents() {
        consent().click();
        return new CameraPage(page);
    }

    /** Where consent was given before. */
    CameraPage facesCamera() {
        return new CameraPage(page);
    }

    Locator startButton() {
        return button("开始作答");
    }

    PaperPage starts() {
        startButton().click();
        return new PaperPage(page);
    }

    /** What is asked when the paper is open on another page. */
    Locator question() {
        return page.getByRole(AriaRole.DIALOG);
    }

    PaperPage takesOver() {
        button("在此处继续").click();
        return new PaperPage(page);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
