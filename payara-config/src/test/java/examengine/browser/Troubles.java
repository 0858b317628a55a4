package examengine.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Everything a page should never do: errors on the console, among them what the content security policy stopped, errors
 * nobody caught, a candidate asked by the browser itself, answers the server is to blame for. Refusals (4xx) are part of the contract and no trouble.
 */
final class Troubles {

    private static final int SERVER_ERROR = 500;
    private static final Pattern REFUSAL = Pattern.compile("Failed to load resource: .*status of 4\\d\\d.*");
    private static final Pattern CUT_OFF = Pattern.compile(
            "Failed to load resource: (net::ERR_|.*status of 50\\d).*|WebSocket connection to .* failed.*");

    private final List<String> found = new ArrayList<>();
    private boolean isCutOff;
    private boolean isServerLost;

    Troubles(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> found.add("uncaught " + error.error()));
        context.onResponse(this::look);
        context.onDialog(this::answer);
    }

    /** From now on the network may be missing, and the browser may say so. */
    void expectLostNetwork() {
        isCutOff = true;
    }

    /** From now on the server may be missing, or not be quite there yet. */
    void expectLostServer() {
        isCutOff = true;
        isServerLost = true;
    }

    private void hear(ConsoleMessage message) {
        String text = message.text();
        boolean isExpected = REFUSAL.matcher(text).matches()
                || isCutOff && CUT_OFF.matcher(text).matches();
        if (message.type().equals("error") && !isExpected) {
            found.add("console: " + text + " at " + message.location());
        }
    }

    /** No candidate has to click whether to leave a page; the console may ask. It goes on, so that the test ends. */
    private void answer(Dialog dialog) {
        if (!dialog.page().url().contains("/admin/")) {
            found.add("dialog: " + dialog.type() + " " + dialog.message());
        }
        dialog.accept();
    }

    private void look(Response response) {
        if (response.status() >= SERVER_ERROR && !isServerLost) {
            found.add(response.status() + " from " + response.request().method() + " " + response.url());
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
