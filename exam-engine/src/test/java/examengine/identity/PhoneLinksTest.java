package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import examengine.identity.store.OpenLink;
import examengine.identity.store.OpenLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.infinispan.Cache;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneLinksTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private final PhoneLinks links = new PhoneLinks();
    private Cache<String, OpenLink> cache;

    @BeforeEach
    void open() {
        manager.defineConfiguration("phone-links", new ConfigurationBuilder().build());
        cache = manager.getCache("phone-links");
        links.links = new OpenLinks(cache);
        links.publicUrl = "https://exam.example/";
        itIs(NOON);
    }

    @AfterEach
    void close() {
        manager.stop();
    }

    @Test
    void leads_the_phone_into_the_sitting_it_was_issued_for() {
        PhoneLink link = links.issue("s1", "c1", Phase.EXIT);

        assertThat(links.open(tokenOf(link))).isEqualTo(new Target("s1", "c1", Phase.EXIT));
    }

    @Test
    void is_built_on_the_public_address_with_the_token_in_the_fragment() {
        assertThat(links.issue("s1", "c1", Phase.ENTRY).url())
                .matches("https://exam\\.example/phone\\.html#[A-Za-z0-9_-]{43}");
    }

    @Test
    void says_that_it_lasts_two_minutes() {
        assertThat(links.issue("s1", "c1", Phase.ENTRY).expiresAt()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void opens_until_just_before_its_time_is_over() {
        PhoneLink link = links.issue("s1", "c1", Phase.ENTRY);
        itIs(NOON.plusMillis(119_999));

        assertThat(links.open(tokenOf(link)).sitting()).isEqualTo("s1");
    }

    @Test
    void no_longer_opens_when_its_time_is_over() {
        PhoneLink link = links.issue("s1", "c1", Phase.ENTRY);
        itIs(NOON.plusSeconds(120));

        assertThatThrownBy(() -> links.open(tokenOf(link))).hasMessage("phone-link-expired");
    }

    @Test
    void opens_as_often_as_needed_until_it_is_spent() {
        PhoneLink link = links.issue("s1", "c1", Phase.ENTRY);
        links.open(tokenOf(link));

        assertThat(links.open(tokenOf(link)).sitting()).isEqualTo("s1");
    }

    @Test
    void no_longer_opens_when_it_is_spent() {
        PhoneLink link = links.issue("s1", "c1", Phase.ENTRY);
        links.spend(tokenOf(link));

        assertThatThrownBy(() -> links.open(tokenOf(link))).hasMessage("phone-link-expired");
    }

    @Test
    void is_spent_by_one_of_many_at_once() {
        for (int round = 0; round < 500; round++) {
            String token = tokenOf(links.issue("s1", "c1", Phase.ENTRY));

            long spent = IntStream.range(0, 8)
                    .parallel()
                    .filter(photo -> catchThrowable(() -> links.spend(token)) == null)
                    .count();

            assertThat(spent).as("round %d", round).isEqualTo(1);
        }
    }

    @Test
    void does_not_open_for_a_guess() {
        links.issue("s1", "c1", Phase.ENTRY);

        assertThatThrownBy(() -> links.open("a-guess")).hasMessage("phone-link-expired");
    }

    @Test
    void never_issues_a_token_twice() {
        Set<String> tokens = new HashSet<>();

        for (int link = 0; link < 100; link++) {
            tokens.add(tokenOf(links.issue("s1", "c1", Phase.ENTRY)));
        }

        assertThat(tokens).hasSize(100);
    }

    @Test
    void the_cache_never_sees_the_token() {
        String token = tokenOf(links.issue("s1", "c1", Phase.ENTRY));

        assertThat(cache.keySet())
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}")
                .doesNotContain(token);
        assertThat(cache.values().toString()).doesNotContain(token);
    }

    private static String tokenOf(PhoneLink link) {
        return link.url().substring(link.url().indexOf('#') + 1);
    }

    private void itIs(Instant now) {
        links.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
