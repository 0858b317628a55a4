package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent, the answer is a problem that names itself in the language that was asked for, or, where the server
 * turns it away by itself, a status without a word; never a page and never a stack trace. What was answered is listed in {@code target/bad-input.md}. On PostgreSQL, which is the stricter of the two about what a text may hold.
 */
class BadInputIT {

    private static final Path TABLE = Path.of("target", "bad-input.md");
    private static final String HAN = "\\p{IsHan}";
    private static final List<String> LINES = new ArrayList<>(List.of("| case | status | code |", "|---|---|---|"));

    private static Ground chinese;
    private static Ground english;

    @BeforeAll
    static void everybody_is_there() {
        chinese = new Ground(Site.POSTGRES, "zh-CN");
        english = new Ground(Site.POSTGRES, "en");
    }

    @AfterAll
    static void the_table_is_written() throws IOException {
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, LINES);
    }

    static Stream<BadInput> all() {
        return Stream.of(
                        BadAnswers.all(),
                        BadPhotos.all(),
                        BadAddresses.all(),
                        BadDeeds.all(),
                        BadStaffDeeds.all(),
                        BadFiles.all(),
                        BadItems.all(),
                        BadJournals.all(),
                        BadBlueprints.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void is_answered_with_a_problem(BadInput bad) {
        Answer first = bad.ask().apply(chinese);
        Answer second = bad.ask().apply(english);

        LINES.add("| %s | %d | %s |".formatted(bad.name(), first.status(), codeOf(first)));
        assertThat(first.status()).isEqualTo(bad.status());
        assertThat(second.status()).isEqualTo(bad.status());
        assertThat(codeOf(first)).isEqualTo(bad.isForTheEngine() ? bad.code() : "no word");
        assertThat(first.text() + second.text()).doesNotContain("Exception", "\tat ", "<html", "examengine.");
        if (bad.isForTheEngine()) {
            assertSpeaksBothLanguages(first.problem(), second.problem());
        }
    }

    private static String codeOf(Answer answer) {
        if (answer.isProblem()) {
            return answer.problem().code();
        }
        return answer.body().length == 0 ? "no word" : answer.header("Content-Type");
    }

    private static void assertSpeaksBothLanguages(Problem chinese, Problem english) {
        assertThat(chinese.fields().path("status").asInt()).isEqualTo(chinese.status());
        assertThat(chinese.title()).containsPattern(HAN);
        assertThat(chinese.detail()).containsPattern(HAN);
        assertThat(english.title()).isNotBlank().doesNotContainPattern(HAN);
        assertThat(english.detail()).isNotBlank().doesNotContainPattern(HAN);
    }
}
