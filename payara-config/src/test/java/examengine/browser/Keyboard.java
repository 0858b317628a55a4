package examengine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that never leave the keyboard. */
final class Keyboard {

    private static final int MOST_TABS = 120;
    private static final String HAS_FOCUS = "element => element === document.activeElement";
    private static final String HAS_OUTLINE =
            """
            element => [element, element.closest('label')].filter(Boolean)
              .map((each) => getComputedStyle(each))
              .some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none')
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Tab until the control has the focus, and sees that it has. */
    Keyboard tabsTo(Locator control) {
        control.waitFor();
        for (int tabs = 0; !has(control, HAS_FOCUS); tabs++) {
            assertThat(tabs).as("tabs before %s", control).isLessThan(MOST_TABS);
            presses("Tab");
        }
        assertThat(has(control, HAS_OUTLINE))
                .as("the focus on %s can be seen", control)
                .isTrue();
        return this;
    }

    private static boolean has(Locator control, String what) {
        return (boolean) control.evaluate(what);
    }
}
