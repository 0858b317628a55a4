package examengine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {

    /**
     * The name of the one JSON feature keeps those of the platform away: they would stand beside {@link JsonBody} with the
     * same rank, and which of them is asked would be decided by chance at every start. And a status is set, not handed
     * over as an error for which the server then sends a page.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                JsonBody.class.getSimpleName(),
                "jersey.config.server.response.setStatusOverSendError",
                true);
    }
}
