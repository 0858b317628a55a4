package examengine.live;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.live.store.BoardCache;
import examengine.sitting.AnswerSaved;
import examengine.sitting.PageSeen;
import examengine.sitting.SittingChanged;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.infinispan.Cache;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private final Board board = new Board();
    private final List<LiveSeat> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        manager.defineConfiguration("board", new ConfigurationBuilder().build());
        Cache<String, LiveSeat> cache = manager.getCache("board");
        board.seats = new BoardCache(cache);
        board.listen((sitting, seat) -> told.add(seat));
    }

    @AfterEach
    void close() {
        manager.stop();
    }

    @Test
    void shows_nothing_before_the_flush() {
        board.hear(answer("s1", 1));

        assertThat(board.of(List.of("s1"))).isEmpty();
    }

    @Test
    void shows_what_was_gathered_after_the_flush() {
        board.hear(answer("s1", 1));
        board.hear(answer("s1", 2));
        board.flush();

        assertThat(answered("s1")).isEqualTo(2);
    }

    @Test
    void tells_of_many_facts_about_a_seat_once() {
        IntStream.rangeClosed(1, 100).forEach(position -> board.hear(answer("s1", position)));
        board.hear(new PageSeen("s1", "x1", true, NOON));
        board.flush();

        assertThat(told).singleElement().satisfies(seat -> assertThat(
                        seat.progress().answered().count())
                .isEqualTo(100));
    }

    @Test
    void tells_of_a_seat_that_changes_again() {
        board.hear(answer("s1", 1));
        board.flush();
        board.hear(new SittingChanged("s1", "x1", 1));
        board.flush();

        assertThat(told).extracting(LiveSeat::changes).containsExactly(0, 1);
    }

    @Test
    void a_flush_without_news_tells_nothing() {
        board.hear(answer("s1", 1));
        board.flush();
        board.flush();

        assertThat(told).hasSize(1);
    }

    @Test
    void loses_no_answer_of_many_threads() {
        IntStream.rangeClosed(1, 1_000).parallel().forEach(n -> {
            board.hear(answer("s" + n % 10, n));
            if (n % 100 == 0) {
                flushAlone();
            }
        });
        board.flush();

        int sum = IntStream.range(0, 10).map(n -> answered("s" + n)).sum();
        assertThat(sum).isEqualTo(1_000);
    }

    @Test
    void fills_a_forgotten_seat_up_from_what_the_database_knows() {
        board.hear(answer("s1", 3));
        board.flush();
        BitSet known = new BitSet();
        known.set(1, 4);
        board.rebuild("x1", Map.of("s1", known));

        assertThat(answered("s1")).isEqualTo(3);
    }

    private synchronized void flushAlone() {
        board.flush();
    }

    private int answered(String sitting) {
        return board.of(List.of(sitting)).get(sitting).progress().answered().count();
    }

    private static AnswerSaved answer(String sitting, int position) {
        return new AnswerSaved(sitting, "x1", position, false, NOON);
    }
}
