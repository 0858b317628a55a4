package examengine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {

    /**
     * Keeps the platform's own JSON binding out: it cannot bind records here, and whether it or {@link JsonBody} came
     * first was a matter of chance.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "none");
    }
}
