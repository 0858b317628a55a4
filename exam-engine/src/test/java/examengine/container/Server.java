package examengine.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The deployed engine as one browser sees it: keeps its cookie and sends what every request must carry. */
final class Server {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI root;
    private final HttpClient http;

    Server(URI root) {
        this.root = root;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The JSON at a path that must be there. */
    JsonNode read(String path) {
        return json(get(path), 200);
    }

    JsonNode post(int status, String path, String json, String... headers) {
        return json(send(changing(path, "POST", json, headers)), status);
    }

    void put(String path, String json, String... headers) {
        json(send(changing(path, "PUT", json, headers)), 204);
    }

    JsonNode postJpeg(String path, byte[] image) {
        HttpRequest.Builder request = request(path).header("Content-Type", "image/jpeg");
        return json(send(marked(request, "POST", BodyPublishers.ofByteArray(image))), 200);
    }

    private HttpRequest.Builder changing(String path, String method, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return marked(request, method, BodyPublishers.ofString(json));
    }

    private static HttpRequest.Builder marked(HttpRequest.Builder request, String method, BodyPublisher body) {
        return request.header("X-Requested-With", "exam")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response, int status) {
        assertThat(response.statusCode())
                .as("%s %s: %s", response.request().method(), response.uri(), response.body())
                .isEqualTo(status);
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
