package examengine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {

    /**
     * Turns the platform's JSON binding off. It would stand beside {@link JsonBody} with the same rank, and which of the
     * two is asked would then be decided by chance at every start.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableJsonBinding", true);
    }
}
