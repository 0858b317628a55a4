package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.regex.Pattern;

/** The paper while it is being answered. */
final class PaperPage {

    private static final String MANY = "多选题";

    private final Page page;

    PaperPage(Page page) {
        this.page = page;
        question().waitFor();
    }

    /** The question in sight. */
    Locator question() {
        return page.getByRole(AriaRole.GROUP).locator("visible=true").first();
    }

    Locator choice(String label) {
        return question().locator("input[value='" + label + "']");
    }

    /** The one line that says what is saved. */
    Locator savedLine() {
        return page.locator(".saved");
    }

    /** In the overview. */
    Locator number(int position) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^第 " + position + " 题")));
    }

    PaperPage goesTo(int position) {
        number(position).click();
        question()
                .getByText(position + ".", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        return this;
    }

    /** Chooses one answer; a second one stays beside it only where the item takes several. */
    PaperPage chooses(int position, String... labels) {
        goesTo(position);
        for (String label : labels) {
            choice(label).check();
        }
        return this;
    }

    /** Answers as the item's kind demands, right or wrong. */
    PaperPage choosesSomething(int position) {
        goesTo(position);
        choice("A").check();
        if (question().textContent().contains(MANY)) {
            choice("B").check();
        }
        return this;
    }

    /** Answers the seventh item this way and that, a choice a second, and clears it in the end. */
    void changesMindFor(Duration span) {
        goesTo(7);
        for (long second = 0; second < span.toSeconds(); second++) {
            choice(second % 2 == 0 ? "A" : "B").check();
            page.waitForTimeout(1000);
        }
        clearAnswer();
    }

    private void clearAnswer() {
        button("清除本题作答").click();
    }

    void marks(int position) {
        goesTo(position);
        button("标记，稍后检查").click();
    }

    /** What an earlier page could not send, instead of the present answer. */
    void takesOlderChoice() {
        button("改用较早的作答").click();
    }

    Locator clock() {
        return page.getByRole(AriaRole.TIMER);
    }

    Duration timeLeft() {
        String[] parts = clock().textContent().split(":");
        long seconds = 0;
        for (String part : parts) {
            seconds = 60 * seconds + Long.parseLong(part);
        }
        return Duration.ofSeconds(seconds);
    }

    Locator handInButton() {
        return button("交卷").first();
    }

    HandInDialog wantsToHandIn() {
        handInButton().click();
        return new HandInDialog(page);
    }

    /** What stands before the paper: a message, or the reason why nothing can be answered. */
    Locator curtain() {
        return page.getByRole(AriaRole.DIALOG);
    }

    PaperPage takesOverAgain() {
        button("在此处继续").click();
        curtain().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return new PaperPage(page);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
