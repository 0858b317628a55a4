package examengine.authoring.http;

import examengine.exchange.Format;
import examengine.exchange.ProblemTexts;
import examengine.kernel.Refusal;
import examengine.web.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What imports and exports say, in the language of the request. */
final class Spoken {

    private static final String RECOGNISE = "auto";

    private Spoken() {}

    static Locale in(HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return language == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
    }

    static ProblemTexts texts(Locale language) {
        return ProblemTexts.in(language);
    }

    /**
     * The format with this code; empty for {@code auto}.
     *
     * @throws Refusal {@code unknown-format}
     */
    static Optional<Format> format(String code) {
        if (code.equals(RECOGNISE)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Format.values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-format").with("format", code)));
    }
}
