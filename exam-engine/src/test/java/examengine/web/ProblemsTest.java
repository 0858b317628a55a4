package examengine.web;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:Refusal\\s*\\.\\s*(?:malformed|notAllowed|conflict|invalid)|Refusal\\(\\s*Refusal\\.Kind\\.\\w+,|Refusal\\(\\s*Kind\\.\\w+,)"
                    + "\\(?\\s*\"([a-z0-9-]+)\"");

    private final Problems problems = new Problems();

    @Test
    void both_languages_have_a_title_and_a_detail_for_every_code() {
        assertThat(keys("problems_zh.properties")).isEqualTo(keys("problems_en.properties"));
    }

    @Test
    void every_code_the_engine_throws_stands_in_the_catalogue() throws IOException {
        Set<String> thrown = codesIn(Path.of("src/main/java"));

        assertThat(thrown).hasSizeGreaterThan(40);
        assertThat(keys("problems_zh.properties"))
                .containsAll(thrown.stream().map(code -> code + ".title").toList());
    }

    @Test
    void quotes_a_fact_in_the_detail_and_as_a_field() {
        Refusal early =
                Refusal.conflict("too-early").with("earliestSubmissionAt", Instant.parse("2026-11-20T02:30:00Z"));

        Problem problem = problems.of(early, Language.ZH);

        assertThat(problem.detail()).isEqualTo("可于 10:30:00 起交卷。");
        assertThat(problem.json()).contains("\"earliestSubmissionAt\":\"2026-11-20T02:30:00Z\"");
    }

    @Test
    void speaks_the_language_asked_for_and_chinese_otherwise() {
        assertThat(Language.of("en-GB,en;q=0.8")).isEqualTo(Language.EN);
        assertThat(Language.of("fr, zh;q=0.5, en;q=0.4")).isEqualTo(Language.ZH);
        assertThat(Language.of("fr")).isEqualTo(Language.ZH);
        assertThat(Language.of("¿?;;q=x")).isEqualTo(Language.ZH);
        assertThat(Language.of(null)).isEqualTo(Language.ZH);
    }

    private static Set<String> keys(String file) {
        Properties properties = new Properties();
        try (var in = Problems.class.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> codesIn(Path sources) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }
}
