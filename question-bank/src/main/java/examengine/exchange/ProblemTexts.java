package examengine.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What is said to somebody who has to mend a file: for each code what is wrong and what to do, in two languages. */
public final class ProblemTexts {

    private static final ProblemTexts CHINESE = new ProblemTexts("zh");
    private static final ProblemTexts ENGLISH = new ProblemTexts("en");

    private final Properties sentences = new Properties();

    private ProblemTexts(String language) {
        String name = "/exchange/problems_" + language + ".properties";
        try (var text = new InputStreamReader(ProblemTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Chinese for Chinese locales, English for all others. */
    public static ProblemTexts in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** One sentence, with what was found. */
    public String reason(Problem problem) {
        String sentence = part(problem.code(), 0);
        return problem.found().isEmpty() ? sentence : sentence + (this == CHINESE ? "：" : ": ") + problem.found();
    }

    /** What its author can do about it. */
    public String advice(Problem problem) {
        return part(problem.code(), 1);
    }

    private String part(String code, int index) {
        String[] parts = sentences.getProperty(code, code + " | ").split(" \\|", -1);
        return parts[Math.min(index, parts.length - 1)].strip();
    }
}
