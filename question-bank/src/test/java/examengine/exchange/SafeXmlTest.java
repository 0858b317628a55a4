package examengine.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

    private static final String LAUGHS =
            """
            <!DOCTYPE lol [
              <!ENTITY lol "lol">
              <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
              <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">
            ]>
            <quiz>&lol2;</quiz>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                LAUGHS,
                "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><quiz/>",
                "<?xml version=\"1.0\"?><!DOCTYPE quiz><quiz/>"
            })
    void refuses_every_document_type_declaration(String document) {
        assertRefused(document, "doctype-forbidden");
    }

    @Test
    void asks_nobody_for_anything_outside_the_document() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            server.setSoTimeout(300);

            assertRefused("<!DOCTYPE q SYSTEM \"" + address + "\"><q/>", "doctype-forbidden");
            parse("<q xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + address + "\"/></q>");
            parse("<q xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:noNamespaceSchemaLocation=\"" + address
                    + "\"/>");

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refuses_what_is_nested_too_deep() {
        int depth = SafeXml.DEEPEST;

        assertThat(parse("<a>".repeat(depth) + "</a>".repeat(depth)).name()).isEqualTo("a");
        assertRefused("<a>".repeat(depth + 1) + "</a>".repeat(depth + 1), "too-much-inside");
    }

    @Test
    void refuses_too_many_elements() {
        assertRefused("<a>" + "<b/>".repeat(SafeXml.MOST_NODES) + "</a>", "too-much-inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a>",
                "<a></b>",
                "<a>&nbsp;</a>",
                "<a>\u0001</a>",
                "<a/><b/>",
                "<a b='1' b='2'/>",
                "<a:b/>"
            })
    void refuses_what_is_not_well_formed(String document) {
        assertRefused(document, "malformed-xml");
    }

    @Test
    void tells_the_line_of_a_mistake() {
        assertThatThrownBy(() -> parse("<a>\n<b>\n</a>"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("found", "line 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "GB18030, GB18030",
        "GB18030, gb2312",
        "GBK, GBK",
        "UTF-16, UTF-16",
        "UTF-8, GBK-unknown",
        "GB18030, UTF-8",
        "GB18030, ''",
        "UTF-8, ''"
    })
    void reads_every_encoding_whatever_the_declaration_says(String encoding, String declared) {
        String declaration = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        byte[] document = (declaration + "<题>临边作业应设置防护栏杆，正确的是</题>").getBytes(Charset.forName(encoding));

        assertThat(SafeXml.parse(document).name()).isEqualTo("题");
    }

    @Test
    void reads_a_byte_order_mark() {
        assertThat(parse("\uFEFF<?xml version='1.0' encoding='UTF-8'?><a>防护</a>")
                        .text())
                .isEqualTo("防护");
    }

    @Test
    void joins_text_and_cdata() {
        assertThat(parse("<a>1 &lt; <![CDATA[<b>]]>&amp;<!-- no --></a>").text())
                .isEqualTo("1 < <b>&");
    }

    private static XmlElement parse(String document) {
        return SafeXml.parse(document.getBytes(UTF_8));
    }

    private static void assertRefused(String document, String code) {
        assertThatThrownBy(() -> parse(document))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
