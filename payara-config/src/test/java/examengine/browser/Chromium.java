package examengine.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The machine's own Chromium, without a window and with a made-up camera. Nothing is downloaded: where no Chromium is on
 * the path, one that Playwright has installed earlier will do. Belongs to the thread that launched it.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final double PATIENCE = 30_000;
    private static final List<String> ALWAYS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-ui-for-media-stream");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * @param film what its camera sees; empty where it has none
     * @throws TestAbortedException where there is no browser: the test is skipped, and says what to install
     */
    static Chromium launched(Optional<Path> film) {
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(NO_DOWNLOAD));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(film)));
        } catch (PlaywrightException missing) {
            playwright.close();
            if (onPath().isPresent()) {
                throw missing;
            }
            throw new TestAbortedException("no browser on the path: install the Debian package chromium", missing);
        }
    }

    private static LaunchOptions options(Optional<Path> film) {
        List<String> arguments = new ArrayList<>(ALWAYS);
        film.ifPresent(seen -> {
            arguments.add("--use-fake-device-for-media-stream");
            arguments.add("--use-file-for-fake-video-capture=" + seen);
        });
        LaunchOptions options = new LaunchOptions().setArgs(arguments);
        onPath().ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> candidates(Path.of(folder)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(Path folder) {
        return NAMES.stream().map(folder::resolve);
    }

    /** A browser with storage of its own, as if on another device. */
    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
