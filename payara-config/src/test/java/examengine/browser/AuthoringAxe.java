package examengine.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Axe looks at a page for what keeps people out (WCAG 2.1, levels A and AA). Menus that were closed again are left out:
 * the component library keeps an empty list box without a name for each, of which nobody hears.
 */
final class AuthoringAxe {

    private static final String SCRIPT = "/axe.min.js";
    private static final String LOOK =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
              const { violations } = await axe.run({ exclude: [['.ant-select-dropdown']] }, { runOnly: { type: 'tag', values: tags } });
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) => nodes.map(({ html, any }) =>
                  `${id}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join(' ').slice(0, 200)}`));
            }
            """;

    private AuthoringAxe() {}

    /** The serious and critical faults of the page as it stands, each with the element at fault. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(LOOK);
    }

    private static String script() {
        try (InputStream axe = AuthoringAxe.class.getResourceAsStream(SCRIPT)) {
            return "() => {" + new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "}";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
