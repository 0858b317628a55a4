package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.Conversation;
import examengine.node.ExamNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that came from one address of the exam may go on at another one; a page from elsewhere may not. */
class SeveralAddressesIT {

    private static final String NEIGHBOUR = ExamNode.NEIGHBOUR;
    private static final String STRANGER = "http://127.0.0.1.example.org";

    private static Conversation page;

    @BeforeAll
    static void a_node_that_knows_of_another_address() {
        page = Site.H2.hall().candidate(Site.SHORT_OF_HOURS).signsIn().conversation();
    }

    @Test
    void the_page_hears_of_the_other_address_and_may_ask_there() {
        Answer session = page.get("/api/session").expecting(200);
        Answer start = page.get("/");

        assertThat(session.json().path("servers").get(0).asText()).isEqualTo(NEIGHBOUR);
        assertThat(start.header("Content-Security-Policy")).contains("connect-src 'self' " + NEIGHBOUR + ";");
    }

    @Test
    void a_page_from_the_other_address_is_answered_with_its_cookie() {
        Answer answer = page.send(from(NEIGHBOUR).GET().build()).expecting(200);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(NEIGHBOUR);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    }

    @Test
    void a_page_from_the_other_address_may_send_what_a_page_sends() {
        HttpRequest question = from(NEIGHBOUR)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,x-page-lease,x-requested-with")
                .method("OPTIONS", BodyPublishers.noBody())
                .build();

        Answer answer = page.send(question).expecting(204);

        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT");
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("X-Page-Lease", "X-Requested-With");
    }

    @Test
    void a_page_from_elsewhere_is_told_nothing() {
        Answer answer = page.send(from(STRANGER).GET().build());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    private static HttpRequest.Builder from(String origin) {
        return page.to("/api/session").header("Origin", origin);
    }
}
