package examengine.rehearsal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroundTest {

    @Test
    void names_of_rehearsals_differ_and_none_begins_another() {
        List<String> names = Stream.generate(Ground::newName).limit(200).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("rehearsal-[a-z0-9]{5}"));
    }
}
