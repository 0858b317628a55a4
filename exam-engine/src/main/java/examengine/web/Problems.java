package examengine.web;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The catalogue of everything the engine refuses: for each code a title and a detail in Chinese and in English,
 * kept in {@code problems_zh.properties} and {@code problems_en.properties} as {@code code.title} and
 * {@code code.detail}. A detail may quote the refusal's facts as {@code {name}}.
 */
@ApplicationScoped
public class Problems {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final Map<Language, Properties> texts =
            Map.of(Language.ZH, read("problems_zh.properties"), Language.EN, read("problems_en.properties"));

    /** The problem for a refusal, worded in this language. */
    public Problem of(Refusal refusal, Language language) {
        return of(refusal.code(), status(refusal.kind()), refusal.facts(), language);
    }

    public Problem of(String code, int status, Map<String, Object> facts, Language language) {
        String detail = sentence(code + ".detail", facts, language);
        return new Problem(code, status, text(language, code + ".title"), detail, facts);
    }

    /** A sentence of the catalogue with its facts filled in. */
    public String sentence(String key, Map<String, Object> facts, Language language) {
        return filled(text(language, key), facts);
    }

    /**
     * A sentence of the catalogue.
     *
     * @throws IllegalStateException when the code has no such text, which a test rules out for every code
     */
    String text(Language language, String key) {
        String text = texts.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the problem catalogue lacks " + key);
        }
        return text;
    }

    private static String filled(String detail, Map<String, Object> facts) {
        return FACT.matcher(detail)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(spoken(facts.getOrDefault(match.group(1), "?"))));
    }

    private static String spoken(Object fact) {
        return fact instanceof Instant at ? TIME.format(at) : String.valueOf(fact);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case INVALID -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Problems.class.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
