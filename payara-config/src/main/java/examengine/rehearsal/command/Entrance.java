package examengine.rehearsal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import examengine.rehearsal.Person;
import examengine.rehearsal.RehearsalRefusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Tries each server once before the crowd comes: whether it answers, and whether it works on the database that was prepared. */
final class Entrance {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Person first;

    Entrance(Person first) {
        this.first = first;
    }

    /** @throws RehearsalRefusal if this server cannot take part */
    void tryAt(URI server) {
        int status = signIn(server);
        if (status == 401) {
            throw new RehearsalRefusal(
                    server + " 用的不是 EXAM_DB_URL 所指的数据库；请使用节点自己的环境变量。",
                    server + " does not work on the database of EXAM_DB_URL; use the nodes' own environment.");
        }
        if (status != 200) {
            throw new RehearsalRefusal(
                    server + " 没有正常应答（" + answer(status) + "）；请确认节点已就绪。",
                    server + " does not answer as it should (" + answer(status)
                            + "); make sure that the node is ready.");
        }
    }

    private static String answer(int status) {
        return status == 0 ? "-" : "HTTP " + status;
    }

    private int signIn(URI server) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/session"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "exam")
                .POST(BodyPublishers.ofString(credentials()))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private String credentials() {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of("account", first.login(), "password", first.password()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
