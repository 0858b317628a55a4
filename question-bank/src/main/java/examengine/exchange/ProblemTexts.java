package examengine.exchange;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What is said to somebody who has to mend a file: for each code what is wrong and what to do, in two languages. */
public final class ProblemTexts {

    private static final ProblemTexts CHINESE = new ProblemTexts("zh");
    private static final ProblemTexts ENGLISH = new ProblemTexts("en");

    private static final String NOT_IN_FORMAT = "not-in-format";

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
        String found = problem.code().equals(NOT_IN_FORMAT) ? columns(problem.found()) : problem.found();
        return found.isEmpty() ? sentence : sentence + (this == CHINESE ? "：" : ": ") + found;
    }

    /** What a format has no place for is found under the English names of the columns. */
    private String columns(String names) {
        Locale language = this == CHINESE ? Locale.CHINESE : Locale.ENGLISH;
        return Stream.of(names.split(", "))
                .map(name ->
                        Column.named(name).map(column -> column.name(language)).orElse(name))
                .collect(joining(this == CHINESE ? "、" : ", "));
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
