package examengine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {

    /**
     * Turns the platform's own JSON off, both kinds. They would stand beside {@link JsonBody} with the same rank, and
     * which one is asked would then be decided by chance at every start; MOXy, which comes where JSON-B is off, tries
     * to bind every body anew and writes to the log that it cannot.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableJsonBinding", true, "jersey.config.disableMoxyJson", true);
    }
}
