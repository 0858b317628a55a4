package examengine.proctor.http;

import examengine.web.Callers;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes from the handshake what the socket needs to know; the properties it writes to belong to this one connection. */
public class ProctorHandshake extends ServerEndpointConfig.Configurator {

    static final String TOKEN = "exam.token";
    static final String OWN_PAGE = "exam.own-page";

    private final Origins origins = new Origins(ConfigProvider.getConfig()
            .getOptionalValue("exam.public.url", String.class)
            .orElse("http://127.0.0.1:8080"));

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        String origin = header(request, "Origin");
        config.getUserProperties().put(OWN_PAGE, origins.isOwn(origin, header(request, "Host")));
        config.getUserProperties().put(TOKEN, token(header(request, "Cookie")));
    }

    /** The session token among a request's cookies; empty when there is none. */
    static String token(String cookies) {
        String wanted = Callers.COOKIE + "=";
        return Arrays.stream((cookies == null ? "" : cookies).split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(wanted))
                .map(cookie -> cookie.substring(wanted.length()))
                .findFirst()
                .orElse("");
    }

    private static String header(HandshakeRequest request, String name) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }
}
