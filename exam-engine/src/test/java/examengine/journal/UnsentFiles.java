package examengine.journal;

import examengine.journal.UnsentFile.Typed;
import java.util.List;

/** A file of three answers by page 3 of sitting s-1, signed under the secret of the bytes 0 to 31. */
final class UnsentFiles {

    /** Base64 of the bytes 0 to 31. */
    static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    static final String OTHER_SECRET = "HwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4=";

    /** Computed elsewhere, from the description of the format. */
    static final String MAC = "llbiN5sSFYFJd3uNE2x-KfRe-fvFZIvRcB8foteRgHY";

    private UnsentFiles() {}

    static UnsentFile signed(String mac) {
        return of(3, "A", mac);
    }

    /** @param firstChoice at position 1 */
    static UnsentFile of(long lease, String firstChoice, String mac) {
        Typed last = new Typed(10, List.of("A", "C"), 1, "2026-11-20T02:59:30.000Z");
        Typed first = new Typed(1, List.of(firstChoice), 3, "2026-11-20T02:58:00.123Z");
        Typed cleared = new Typed(2, List.of(), 5, "2026-11-20T02:59:00.000Z");
        return new UnsentFile("s-1", lease, "2026-11-20T03:00:10.000Z", List.of(last, first, cleared), mac);
    }
}
