package examengine.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A lab's computer or a phone: a browser with storage of its own, one tab in front, watched for {@link Troubles}. */
final class Device {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String KEPT_ANSWERS =
            """
            () => new Promise((done) => {
              const opening = indexedDB.open('exam-outbox', 1);
              opening.onupgradeneeded = () => opening.result.createObjectStore('answers', { keyPath: ['sitting', 'position'] });
              opening.onsuccess = () => {
                const all = opening.result.transaction('answers').objectStore('answers').getAll();
                all.onsuccess = () => { opening.result.close(); done(all.result.map((kept) => JSON.stringify(kept))); };
              };
            })
            """;

    private final BrowserContext context;
    private final Troubles troubles;
    private final List<String> requests = new ArrayList<>();
    private Page tab;

    Device(BrowserContext context) {
        this.context = context;
        this.troubles = new Troubles(context);
        this.tab = context.newPage();
        context.onRequest(
                request -> requests.add(request.method() + " " + request.url().replaceFirst("^\\w+://[^/]+", "")));
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

    /** Signs a candidate in who has shown the face for the practice already, and starts the paper. */
    PaperPage startsPractice(String login) {
        return opensExamPages().signsIn(login).continues(ExamsPage.PRACTICE).starts();
    }

    void losesNetwork() {
        troubles.expectLostNetwork();
        context.setOffline(true);
    }

    void getsNetworkBack() {
        context.setOffline(false);
    }

    /** The server may go away from now on, and be half awake when it comes back. */
    void expectsLostServer() {
        troubles.expectLostServer();
    }

    /** The server stays silent to what matches, as if the answer got lost on the way. */
    void losesRequests(String matching) {
        troubles.expectLostNetwork();
        context.route(matching, route -> route.abort());
    }

    void losesNothing() {
        context.unrouteAll();
    }

    /** Closes the tab without being asked whether to stay. */
    void closesTab() {
        tab.close();
    }

    /** Opens another tab at an address of before. */
    void opensTab(String address) {
        tab = context.newPage();
        tab.navigate(address);
    }

    /** Another tab beside the one in front, which stays open. */
    Page opensSecondTab(String address) {
        Page second = context.newPage();
        second.navigate(address);
        return second;
    }

    /** Whoever leaves the page is asked whether to; the answer is yes. */
    void acceptsToLeave() {
        tab.onDialog(Dialog::accept);
    }

    /** How often this was asked of the server, such as {@code POST /api/…}; a regular expression. */
    long asked(String request) {
        return requests.stream().filter(each -> each.matches(request)).count();
    }

    /** Everything this browser keeps of whoever sat here: cookies, storage of the tab and of the site, waiting answers. */
    List<String> keeps() {
        List<String> kept = new ArrayList<>();
        context.cookies().forEach(cookie -> kept.add("cookie " + cookie.name));
        kept.addAll(strings("() => [localStorage, sessionStorage].flatMap(storage => Object.keys(storage))"));
        kept.addAll(strings(KEPT_ANSWERS));
        return kept;
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String script) {
        return (List<String>) tab.evaluate(script);
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
