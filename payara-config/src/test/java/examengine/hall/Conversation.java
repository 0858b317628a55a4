package examengine.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One browser's talk with a node: it keeps the session cookie, speaks one language, and somebody may listen. */
public final class Conversation {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COOKIE = "exam_session";

    private final URI address;
    private volatile String token = "";
    private volatile String language = "zh-CN";
    private volatile Consumer<Answer> listener = heard -> {};

    Conversation(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    /** The same browser, whose next requests go to another node. */
    public Conversation goingTo(URI node) {
        Conversation same = new Conversation(node);
        same.token = token;
        same.language = language;
        return same;
    }

    /** The session's cookie as it travels. */
    public String cookie() {
        return COOKIE + "=" + token;
    }

    /** Everything said next is asked for in this language, a value of {@code Accept-Language}. */
    public Conversation in(String nextLanguage) {
        language = nextLanguage;
        return this;
    }

    /** Every answer from now on is heard by this listener, too. */
    public void overheardBy(Consumer<Answer> nextListener) {
        listener = nextListener;
    }

    /** Signs in under a new session; {@link Refused} when the node will not have it. */
    public Answer signIn(String account, String password) {
        return post("/api/session", Map.of("account", account, "password", password))
                .expecting(200);
    }

    public Answer get(String path) {
        return say("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return say("DELETE", path, BodyPublishers.noBody());
    }

    /** @param headers names and values in turn */
    public Answer put(String path, Object body, String... headers) {
        return say("PUT", path, BodyPublishers.ofString(Json.write(body)), headers);
    }

    /** Each call is a deed of its own, with an {@code Idempotency-Key} of its own unless the headers name one. */
    public Answer post(String path, Object body, String... headers) {
        return say("POST", path, BodyPublishers.ofString(Json.write(body)), headers);
    }

    /** A photo as the body. */
    public Answer post(String path, byte[] image, String type) {
        return say("POST", path, BodyPublishers.ofByteArray(image), "Content-Type", type);
    }

    private Answer say(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = to(path).method(method, body);
        request.setHeader("Content-Type", "application/json");
        request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** A request that is not finished yet, with cookie, language and the header that shows it comes from a page. */
    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", language)
                .header("X-Requested-With", "exam");
        return token.isEmpty() ? request : request.header("Cookie", cookie());
    }

    /** Sends what {@link #to} began. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::remember);
            Answer answer = new Answer(
                    request.method() + " " + request.uri().getPath(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
            listener.accept(answer);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private void remember(String setCookie) {
        if (setCookie.startsWith(COOKIE + "=")) {
            token = setCookie.substring(COOKIE.length() + 1).split(";", 2)[0];
        }
    }
}
