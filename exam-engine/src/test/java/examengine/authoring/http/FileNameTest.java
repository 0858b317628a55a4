package examengine.authoring.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_name_the_server_took_for_latin_reads_as_it_was_written() {
        String misread = new String("题目 é.xlsx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(FileName.of(misread)).isEqualTo("题目 é.xlsx");
    }

    @Test
    void every_other_name_stays_as_it_came() {
        assertThat(FileName.of("题目.xlsx")).isEqualTo("题目.xlsx");
        assertThat(FileName.of("caf\u00e9.gift")).isEqualTo("caf\u00e9.gift");
        assertThat(FileName.of("items.csv")).isEqualTo("items.csv");
    }
}
