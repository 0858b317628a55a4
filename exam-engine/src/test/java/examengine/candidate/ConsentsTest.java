package examengine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.Entities;
import examengine.Fired;
import examengine.identity.Album;
import examengine.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final int OLD = FaceConsentText.VERSION - 1;

    private final Consents consents = new Consents();
    private final Fired<FaceConsentWithdrawn> withdrawn = new Fired<>();
    private Entities entities;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nobody_agrees_to_a_text_that_is_no_longer_in_force(DataSource database) {
        open(database);

        assertThatThrownBy(() -> say(OLD, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-outdated"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_read_an_old_text_can_still_take_back(DataSource database) {
        open(database);
        say(FaceConsentText.VERSION, true);

        say(OLD, false);

        assertThat(entities.transaction(() -> consents.hasFaceConsent("li"))).isFalse();
        assertThat(withdrawn.facts()).containsExactly(new FaceConsentWithdrawn("li", NOW.plusSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void agreeing_withdraws_nothing(DataSource database) {
        open(database);

        say(FaceConsentText.VERSION, true);

        assertThat(withdrawn.facts()).isEmpty();
    }

    private void open(DataSource database) {
        new Album(database).person("li");
        entities = Entities.of(database);
        consents.entities = entities.manager();
        consents.withdrawn = withdrawn;
    }

    /** Agrees at one instant, takes back a second later. */
    private void say(int version, boolean given) {
        consents.clock = Clock.fixed(given ? NOW : NOW.plusSeconds(1), ZoneOffset.UTC);
        entities.transaction(() -> consents.record("li", version, given));
    }
}
