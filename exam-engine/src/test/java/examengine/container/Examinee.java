package examengine.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A demo candidate who sits the exam over HTTP, the way the page does it. */
final class Examinee {

    private final Server server;
    private String sitting;
    private String lease;
    private long revision;

    private Examinee(Server server) {
        this.server = server;
    }

    static Examinee signedIn(URI root, String account) {
        Server server = new Server(root);
        server.post(200, "/api/session", "{\"account\":\"%s\",\"password\":\"exam-demo\"}".formatted(account));
        return new Examinee(server);
    }

    JsonNode exams() {
        return server.read("/api/exams");
    }

    /** Consents, enters, shows a face and starts; the paper. */
    List<ShownItem> begins(String exam) {
        int version = server.read("/api/me").at("/consents/0/version").asInt();
        server.put("/api/me/consents/face", "{\"version\":%d,\"given\":true}".formatted(version));
        JsonNode entered = server.post(201, "/api/exams/" + exam + "/sittings", "{\"noticeAccepted\":true}");
        sitting = "/api/sittings/" + entered.get("id").asText();
        showsFace();
        lease = server.post(201, sitting + "/page-leases", "{\"takeOver\":false}")
                .get("lease")
                .asText();
        return ShownItem.of(server.post(200, sitting + "/start", "", "X-Page-Lease", lease));
    }

    void showsFace() {
        server.postJpeg(sitting + "/identity-checks", Photo.jpeg());
    }

    void answers(ShownItem item, Collection<String> texts) {
        String labels =
                texts.stream().map(text -> '"' + item.labels().get(text) + '"').collect(Collectors.joining(","));
        server.put(
                sitting + "/answers/" + item.position(),
                "{\"choices\":[%s],\"revision\":%d}".formatted(labels, ++revision),
                "X-Page-Lease",
                lease);
    }

    void handsIn() {
        server.post(200, sitting + "/submission", "", "X-Page-Lease", lease);
    }

    JsonNode result() {
        return server.read(sitting + "/result");
    }
}
