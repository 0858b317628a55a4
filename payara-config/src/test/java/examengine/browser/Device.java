package examengine.browser;

import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A lab's computer or a phone: a browser with storage of its own, one tab in front, watched for {@link Troubles}. */
final class Device {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String KEPT_ANSWERS =
            """
            () => new Promise((done) => {
              const opening = indexedDB.open('exam-outbox');
              opening.onsuccess = () => {
                const database = opening.result;
                const finish = (kept) => { database.close(); done(kept.map((each) => JSON.stringify(each))); };
                if (!database.objectStoreNames.contains('kept')) return finish([]);
                const all = database.transaction('kept').objectStore('kept').getAll();
                all.onsuccess = () => finish(all.result);
              };
            })
            """;

    private static final String NO_STORAGE =
            """
            IDBFactory.prototype.open = () => { throw new DOMException('', 'UnknownError'); };
            Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
            """;

    private static final String PAGES_ARE_KEPT =
            """
            async () => {
              const files = (await (await caches.open('pages')).keys()).map(({ url }) => new URL(url).pathname);
              return ['/', '/style.css', '/js/main.js', '/js/texts/zh.js'].every((file) => files.includes(file))
                && navigator.serviceWorker.controller;
            }
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

    /** What a page sends while it goes away slips past the browser's own switch, so the page's way out is barred as well. */
    void losesNetwork() {
        troubles.expectLostNetwork();
        context.setOffline(true);
        tab.evaluate("() => { window.way = window.fetch; window.fetch = async () => { throw new TypeError(); }; }");
    }

    void getsNetworkBack() {
        context.setOffline(false);
        if (!tab.isClosed()) {
            tab.evaluate("() => { window.fetch = window.way || window.fetch; }");
        }
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

    /** As {@link #losesRequests}, but only the tab in front. */
    void losesRequestsOfTab(String matching) {
        troubles.expectLostNetwork();
        tab.route(matching, route -> route.abort());
    }

    void losesNothing() {
        context.unrouteAll();
    }

    /** From the next page on its camera is another one. */
    void looksThrough(String camera) {
        context.addInitScript(camera);
    }

    /** From the next page on the browser stores nothing, as some do in private windows or on a full disk. */
    void keepsNothing() {
        context.addInitScript(NO_STORAGE);
    }

    /** Waits until the pages' own files are kept for a reload without network. */
    void keepsPages() {
        tab.waitForFunction(PAGES_ARE_KEPT);
    }

    /** The key of the page, as the server gave it away with the lease while {@code doing} that. */
    String hearsKey(Runnable doing) {
        Response lease = tab.waitForResponse("**/page-leases", doing);
        return JsonParser.parseString(lease.text()).getAsJsonObject().get("key").getAsString();
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

    /** As {@link #shoots}, with what lies below the edge. */
    void shootsWhole(String name) {
        tab.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Keeps what the page looks like on paper. */
    void prints(String name) {
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        tab.pdf(new Page.PdfOptions()
                .setPath(SCREENSHOTS.resolve(name + ".pdf"))
                .setPreferCSSPageSize(true));
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    List<String> troubles() {
        return troubles.found();
    }

    void close() {
        context.close();
    }
}
