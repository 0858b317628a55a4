package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.rehearsal.RehearsalRefusal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {

    @Test
    void has_a_default_for_everything() {
        Flags flags = Flags.of("run");

        assertThat(flags.candidates()).isEqualTo(100);
        assertThat(flags.servers()).containsExactly(URI.create("http://127.0.0.1:8080"));
        assertThat(flags.pace().median()).isEqualTo(Duration.ofSeconds(5));
        assertThat(flags.limits().answer()).isEqualTo(Duration.ofMillis(500));
        assertThat(flags.limits().start()).isEqualTo(Duration.ofSeconds(5));
        assertThat(flags.losses()).isZero();
        assertThat(flags.plan().slowPasswords()).isTrue();
    }

    @Test
    void takes_what_is_said() {
        Flags flags = Flags.of(
                "run",
                "--candidates",
                "7",
                "--flat-out",
                "--lose-connections",
                "2.5%",
                "--limit",
                "2h",
                "--fast-sign-in");

        assertThat(flags.candidates()).isEqualTo(7);
        assertThat(flags.pace().isFlatOut()).isTrue();
        assertThat(flags.losses()).isEqualTo(0.025);
        assertThat(flags.plan().limit()).isEqualTo(Duration.ofHours(2));
        assertThat(flags.plan().slowPasswords()).isFalse();
    }

    @Test
    void takes_several_servers() {
        assertThat(Flags.of("run", "--server", "http://a:1/", "--server", "https://b")
                        .servers())
                .containsExactly(URI.create("http://a:1"), URI.create("https://b"));
    }

    @Test
    void helps_who_says_nothing() {
        assertThat(Flags.of().verb()).isEqualTo(Verb.HELP);
        assertThat(Flags.of("run", "--help").verb()).isEqualTo(Verb.HELP);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "walk, walk",
        "run --candidates 0, 20000",
        "run --candidates many, many",
        "run --candidates 99999999999, 20000",
        "run --candidates, --candidates",
        "run --candidates --flat-out, --candidates",
        "run --server 10.0.0.1:8080, 10.0.0.1:8080",
        "run --server http://a/exam, http://a/exam",
        "run --server ftp://a, ftp://a",
        "run --server http://[, http://[",
        "run --limit 10s, 10s",
        "run --limit 90, 90",
        "run --pause fast, fast",
        "run --lose-connections 5, 5%",
        "run --lose-connections 100%, 100%",
        "run --rounds -1, -1",
        "run --answer-p99 0ms, 0ms",
        "run --photo-p99 soon, soon",
        "run --answered 100%, 100%",
        "run --unknown, --unknown",
        "run 100, 100"
    })
    void names_in_both_languages_what_cannot_be(String line, String named) {
        assertThatExceptionOfType(RehearsalRefusal.class)
                .isThrownBy(() -> Flags.of(line.split(" ")))
                .satisfies(refusal -> assertThat(refusal.getMessage().split(System.lineSeparator()))
                        .hasSize(2)
                        .allSatisfy(sentence -> assertThat(sentence).contains(named))
                        .satisfies(both -> assertThat(both[0]).matches(".*\\p{IsHan}.*"), both -> assertThat(both[1])
                                .doesNotMatch(".*\\p{IsHan}.*")));
    }
}
