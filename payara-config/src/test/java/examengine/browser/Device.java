package examengine.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A lab's computer or a phone: a browser with storage of its own, one tab in front, watched for {@link Troubles}. */
final class Device {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Troubles troubles;
    private final List<String> requests = new ArrayList<>();
    private Page tab;

    Device(BrowserContext context) {
        this.context = context;
        this.troubles = new Troubles(context);
        this.tab = context.newPage();
        context.onRequest(request ->
                requests.add(request.method() + " " + request.url().replaceFirst("^\\w+://[^/]+", "")));
    }

    /** The tab in front. */
    Page tab() {
        return tab;
    }

    SignInPage opensExamPages() {
        tab.navigate("/");
        return new SignInPage(tab);
    }

    ConsolePage opensConsole() {
        tab.navigate("/admin/");
        return new ConsolePage(tab);
    }

    /** Signs a candidate in who has shown the face already, and starts the paper. */
    PaperPage startsPaper(String login, String exam) {
        return opensExamPages().signsIn(login).continues(exam).starts();
    }

    void losesNetwork() {
        troubles.expectLostNetwork();
        context.setOffline(true);
    }

    void getsNetworkBack() {
        context.setOffline(false);
    }

    /** The server may go away from now on. */
    void expectsLostServer() {
        troubles.expectLostNetwork();
    }

    /** The server stays silent to what matches, as if the answer got lost on the way. */
    void losesRequests(String matching) {
        troubles.expectLostNetwork();
        context.route(matching, route -> route.abort());
    }

    void losesNothing() {
        context.unrouteAll();
    }

    /** Closes the tab without a question, and opens another one at the same address. */
    void closesTabAndOpensAnother() {
        String address = tab.url();
        tab.close();
        tab = context.newPage();
        tab.navigate(address);
    }

    void closesTab() {
        tab.close();
        tab = context.newPage();
    }

    /** How often this was asked of the server, such as {@code POST /api/…}; a regular expression. */
    long asked(String request) {
        return requests.stream().filter(each -> each.matches(request)).count();
    }

    /** How many requests of all kinds were sent. */
    long cookies() {
        return context.cookies().size();
    }

    /** Keeps what is in sight as {@code target/screenshots/NAME.png}. */
    void shoots(String name) {
        tab.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    List<String> troubles() {
        return troubles.found();
    }

    void close() {
        context.close();
    }
}
