package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Site.EXAM;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Candidate;
import examengine.hall.Seat;
import examengine.hall.Staff;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a candidate's face, for how long, and who looked. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class PhotosIT {

    /** A node looks every half minute for photos whose time is over. */
    private static final Duration NEXT_SWEEP = Duration.ofSeconds(90);

    @Parameter
    Site site;

    private Candidate candidate;
    private Seat seat;

    @BeforeEach
    void somebody_has_shown_the_face() {
        candidate = site.newcomer().signsIn().consents();
        seat = candidate.enters(EXAM);
        seat.showsFace();
    }

    @Test
    void a_candidate_sees_every_photo_with_its_purpose_and_the_day_it_is_deleted() {
        assertThat(candidate.photos()).extracting(Candidate.OwnPhoto::kind).contains("ENTRY");
        assertThat(candidate.photos()).allSatisfy(photo -> {
            assertThat(photo.purpose()).isNotBlank();
            assertThat(photo.deleteAt()).isAfter(Instant.now());
            assertThat(candidate.picture(photo)).startsWith(0xFF, 0xD8, 0xFF);
        });
    }

    @Test
    void nobody_else_sees_a_candidates_photo_by_its_address() {
        Candidate other = site.newcomer().signsIn();

        assertThat(candidate.photos()).allSatisfy(photo -> assertThat(codeOf(() -> other.picture(photo)))
                .isEqualTo("not-found"));
    }

    @Test
    void each_look_of_a_proctor_is_recorded_and_the_candidate_is_told() {
        Staff proctor = site.proctor();
        Staff.Review review = proctor.reviews().stream()
                .filter(open -> open.sitting().equals(seat.id()))
                .findFirst()
                .orElseThrow();

        proctor.looksAt(review);
        proctor.looksAt(review);

        assertThat(candidate.looks()).containsExactly(new Candidate.Looks("proctor", 2));
        var recorded = site.operator()
                .conversation()
                .get("/api/staff/photos/accesses?candidate=" + candidate.login())
                .expecting(200)
                .json();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.at("/0/looks").asInt()).isEqualTo(2);
        assertThat(recorded.at("/0/account").asText()).isEqualTo("proctor1");
    }

    @Test
    void a_withdrawn_consent_deletes_the_photo_once_the_sitting_is_decided_and_over() {
        Staff proctor = site.proctor();
        candidate.withdrawsConsent();
        assertThat(candidate.photos())
                .filteredOn(Candidate.OwnPhoto::withdrawn)
                .singleElement()
                .satisfies(photo -> assertThat(photo.stays()).isNotBlank());

        site.examiner().proposals().approves(proctor.saysOtherPerson(seat, "并非本人"));
        Patience.until("the deletion", NEXT_SWEEP, () -> candidate.photos().stream()
                .allMatch(photo -> photo.kind().equals("PORTRAIT")));

        assertThat(site.operator().deletionsOf(candidate.login()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo("ENTRY");
                    assertThat(line.cause()).isEqualTo("CONSENT_WITHDRAWN");
                    assertThat(line.late()).isFalse();
                    assertThat(line.node()).endsWith(":" + site.node().port());
                });
    }

    @Test
    void only_an_operator_reads_the_records() {
        assertThat(codeOf(() -> site.proctor()
                        .conversation()
                        .get("/api/staff/photos/standing")
                        .expecting(200)))
                .isEqualTo("not-allowed");
        assertThat(site.operator()
                        .conversation()
                        .get("/api/staff/photos/deletions.csv")
                        .expecting(200)
                        .text())
                .startsWith("\uFEFFnumber,photo,candidate");
    }
}
