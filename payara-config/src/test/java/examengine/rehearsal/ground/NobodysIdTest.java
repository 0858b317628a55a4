package examengine.rehearsal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NobodysIdTest {

    /** By GB 11643, the sum of all places by their weights leaves 1 when divided by 11. */
    @Test
    void carries_the_right_check_character() {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
        assertThat(IntStream.range(0, 3_000).mapToObj(NobodysId.in("rehearsal-a")::of))
                .allSatisfy(id -> {
                    int sum = IntStream.range(0, 18)
                            .map(place -> weights[place] * (id.charAt(place) == 'X' ? 10 : id.charAt(place) - '0'))
                            .sum();
                    assertThat(sum % 11).isEqualTo(1);
                });
    }

    @Test
    void is_another_for_everybody() {
        assertThat(IntStream.range(0, 20_000)
                        .mapToObj(NobodysId.in("rehearsal-a")::of)
                        .distinct())
                .hasSize(20_000);
    }

    @Test
    void is_another_in_another_rehearsal() {
        String[] names = {"rehearsal-aaaaa", "rehearsal-zzzzz", "rehearsal-5x3kq"};

        assertThat(Stream.of(names).map(name -> NobodysId.in(name).of(0)).distinct())
                .hasSameSizeAs(names);
    }
}
