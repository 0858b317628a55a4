package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.Entities;
import examengine.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batches of portraits in both databases, and the states they go through. */
class PhotoBatchesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final PhotoRules RULES = RuleSets.read("zj-site");
    private static final Judgement GOOD = Judgement.of(List.of());
    private static final Judgement WARNED = Judgement.of(List.of(Finding.warns("portrait-rotated")));
    private static final Judgement BAD =
            Judgement.of(List.of(Finding.refuses("portrait-grey").at(List.of(Light.MIDDLE))));

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void keeps_what_was_found_about_each_picture(DataSource database) {
        Entities entities = Entities.of(database);
        PhotoBatches batches = batchOfThree(entities);

        List<BatchPhoto> refused = entities.transaction(() -> batches.photos("b1", List.of(Verdict.REFUSED), 0, 10));
        List<Integer> waiting = entities.transaction(() -> batches.waiting("b1"));

        assertThat(refused).extracting(BatchPhoto::number).containsExactly(3);
        assertThat(refused.get(0).findings()).isEqualTo(BAD.findings());
        assertThat(waiting).containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void forgets_a_batch_with_its_pictures(DataSource database) {
        Entities entities = Entities.of(database);
        PhotoBatches batches = batchOfThree(entities);

        int early = entities.transaction(() -> batches.forgetBefore(NOW));
        int late = entities.transaction(() -> batches.forgetBefore(NOW.plus(Duration.ofSeconds(1))));

        assertThat(early).isZero();
        assertThat(late).isOne();
        assertThat(entities.transaction(() -> batches.photo("b1", 1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void shows_the_latest_batch_first(DataSource database) {
        Entities entities = Entities.of(database);
        PhotoBatches batches = batchOfThree(entities);
        entities.transaction(() -> batches.add(new PhotoBatch("b2", "r", RULES, "b.zip", NOW.plusSeconds(1))));

        assertThat(entities.transaction(() -> batches.latest(10)))
                .extracting(PhotoBatch::id)
                .containsExactly("b2", "b1");
    }

    @Test
    void nothing_enters_before_everything_is_checked_nor_from_a_spoilt_file() {
        PhotoBatch batch = new PhotoBatch("b1", "r", RULES, "a.zip", NOW);
        assertThatThrownBy(batch::enter).isInstanceOf(Refusal.class).hasMessage("photos-not-checked");

        batch.fail("archive-unreadable");

        assertThatThrownBy(batch::enter).isInstanceOf(Refusal.class).hasMessage("photos-not-checked");
    }

    @Test
    void who_was_cut_off_may_let_the_rest_enter() {
        PhotoBatch batch = new PhotoBatch("b1", "r", RULES, "a.zip", NOW);
        batch.close();

        batch.enter();
        batch.enter();

        assertThat(batch.state()).isEqualTo(BatchState.ENTERING);
    }

    private static PhotoBatches batchOfThree(Entities entities) {
        PhotoBatches batches = new PhotoBatches(entities.manager());
        entities.transaction(() -> {
            batches.add(new PhotoBatch("b1", "registrar", RULES, "a.zip", NOW));
            batches.add(new BatchPhoto("b1", 1, "1.jpg", null, GOOD));
            batches.add(new BatchPhoto("b1", 2, "2.jpg", null, WARNED));
            batches.add(new BatchPhoto("b1", 3, "3.jpg", null, BAD));
        });
        return batches;
    }
}
