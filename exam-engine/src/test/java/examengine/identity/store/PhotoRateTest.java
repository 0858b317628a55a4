package examengine.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import examengine.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhotoRateTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private PhotoRate rate;

    @BeforeEach
    void open() {
        manager.defineConfiguration("photo-rate", new ConfigurationBuilder().build());
        rate = new PhotoRate(manager.getCache("photo-rate"));
        itIs(NOON);
    }

    @AfterEach
    void close() {
        manager.stop();
    }

    @Test
    void admits_six_photos_at_once() {
        assertThatCode(() -> photos(6, "s1")).doesNotThrowAnyException();
    }

    @Test
    void refuses_the_seventh_within_a_minute_and_says_how_long_to_wait() {
        photos(6, "s1");
        itIs(NOON.plusSeconds(20));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rate.admit("s1"));

        assertThat(refusal.code()).isEqualTo("too-many-photos");
        assertThat(refusal.facts()).containsEntry("retryAfter", 40);
    }

    @Test
    void admits_another_when_the_first_of_six_is_a_minute_old() {
        photos(1, "s1");
        itIs(NOON.plusSeconds(30));
        photos(5, "s1");
        itIs(NOON.plusSeconds(60));

        assertThatCode(() -> rate.admit("s1")).doesNotThrowAnyException();
    }

    @Test
    void a_refused_photo_does_not_lengthen_the_wait() {
        photos(6, "s1");
        itIs(NOON.plusSeconds(59));
        catchThrowableOfType(Refusal.class, () -> rate.admit("s1"));
        itIs(NOON.plusSeconds(60));

        assertThatCode(() -> photos(6, "s1")).doesNotThrowAnyException();
    }

    @Test
    void counts_each_sitting_by_itself() {
        photos(6, "s1");

        assertThatCode(() -> rate.admit("s2")).doesNotThrowAnyException();
    }

    @Test
    void admits_no_more_than_six_of_many_at_once() {
        AtomicInteger admitted = new AtomicInteger();

        IntStream.range(0, 200).parallel().forEach(photo -> {
            try {
                rate.admit("s1");
                admitted.incrementAndGet();
            } catch (Refusal refused) {
                assertThat(refused.code()).isEqualTo("too-many-photos");
            }
        });

        assertThat(admitted).hasValue(6);
    }

    @Test
    void asks_for_a_second_at_least() {
        photos(6, "s1");
        itIs(NOON.plusMillis(59_999));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rate.admit("s1"));

        assertThat(refusal.facts()).containsEntry("retryAfter", 1);
    }

    private void photos(int count, String sitting) {
        for (int photo = 0; photo < count; photo++) {
            rate.admit(sitting);
        }
    }

    private void itIs(Instant now) {
        rate.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
