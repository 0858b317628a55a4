package examengine.privacy.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeletionSheetTest {

    @Test
    void a_line_is_a_row_and_what_is_missing_is_empty() {
        assertThat(DeletionSheet.row(line("n1:8080"))).isEqualTo("7,p,li,PORTRAIT,,t,d,,x,true,REPLACED,n1:8080\r\n");
    }

    @Test
    void a_cell_with_a_comma_or_a_quote_is_quoted() {
        assertThat(DeletionSheet.row(line("a,\"b\""))).endsWith(",\"a,\"\"b\"\"\"\r\n");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(DeletionSheet.row(line("=1+1"))).endsWith(",'=1+1\r\n");
    }

    private static DeletionLine line(String node) {
        return new DeletionLine(7, "p", "li", "PORTRAIT", null, "t", "d", null, "x", true, "REPLACED", node);
    }
}
