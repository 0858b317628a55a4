package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.List;

/** 试题: one item being written. */
final class AuthoringEditor {

    private static final String PASTE =
            """
            (field, [type, file]) => {
              const clipboardData = new DataTransfer();
              clipboardData.items.add(new File([Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0))], 'pasted', { type }));
              field.focus();
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """;

    private final Page page;

    AuthoringEditor(Page page) {
        this.page = page;
        stem().waitFor();
    }

    Locator stem() {
        return page.getByLabel("题干", new Page.GetByLabelOptions().setExact(true));
    }

    Locator code() {
        return page.getByLabel("编号");
    }

    Locator choice(String label) {
        return page.getByLabel("选项 " + label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator key(String label) {
        return page.getByLabel("将选项 " + label + " 标为答案");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What a candidate will see. */
    Locator preview() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("考生所见"));
    }

    Locator state(String state) {
        return page.locator(".page-head").getByText(state, new Locator.GetByTextOptions().setExact(true));
    }

    /** A single-choice item with four choices, of which C is right. */
    AuthoringEditor fills(String itemCode, String question) {
        code().fill(itemCode);
        stem().fill(question);
        for (String label : new String[] {"A", "B", "C", "D"}) {
            choice(label).fill(question.length() + label);
        }
        key("C").check();
        return this;
    }

    AuthoringEditor isRich() {
        page.getByText("富文本", new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Presses Ctrl+V with a file in the clipboard, as a screen shot is or a file copied from a folder. */
    AuthoringEditor pastes(Locator field, String mediaType, byte[] file) {
        field.evaluate(PASTE, List.of(mediaType, Base64.getEncoder().encodeToString(file)));
        return this;
    }

    AuthoringEditor sendsToReview() {
        button("保存并送审").click();
        state("待审核").waitFor();
        return this;
    }
}
