package examengine.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The WAR exactly as it was built, asked from outside. */
@ExtendWith(ArquillianExtension.class)
class EngineAsBuiltIT {

    @ArquillianResource
    URL url;

    private URI root;

    @Deployment(testable = false)
    static WebArchive war() {
        return BuiltWar.asBuilt();
    }

    @BeforeEach
    void locate() throws URISyntaxException {
        root = url.toURI();
    }

    @Test
    void it_is_ready() {
        assertThat(new Server(root).read("/health/ready").get("status").asText())
                .isEqualTo("UP");
    }

    @Test
    void a_candidate_signs_in_and_finds_the_demo_exams() {
        Examinee candidate = Examinee.signedIn(root, "candidate1");

        assertThat(candidate.exams().findValuesAsText("title")).containsExactlyInAnyOrder("安全员考核", "模拟练习");
    }

    @Test
    void it_publishes_its_contract() {
        assertThat(new Server(root).get("/openapi").body())
                .contains("/api/sittings/{sitting}/answers/{position}")
                .contains("/api/session");
    }

    @Test
    void its_first_page_lets_nothing_in_but_its_own_files() {
        var page = new Server(root).get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; script-src 'self';"));
    }
}
