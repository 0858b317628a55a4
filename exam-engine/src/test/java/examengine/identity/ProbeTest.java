package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final byte[] ONE = {1, 2, 3};
    private static final byte[] NEXT = {1, 2, 4};

    @Test
    void pictures_that_differ_are_of_a_moment() {
        assertThat(probe(ONE, ONE.clone(), NEXT).isMoment()).isTrue();
    }

    @Test
    void a_single_picture_may_be_from_a_file() {
        assertThat(probe(ONE).isMoment()).isFalse();
    }

    @Test
    void the_same_picture_sent_again_is_still_one() {
        assertThat(probe(ONE, ONE.clone(), ONE.clone()).isMoment()).isFalse();
    }

    private static Probe probe(byte[]... images) {
        List<Frame> frames = Arrays.stream(images)
                .map(image -> new Frame(image, "image/jpeg"))
                .toList();
        return new Probe(frames, null);
    }
}
