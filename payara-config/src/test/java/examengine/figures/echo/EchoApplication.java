package examengine.figures.echo;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Under the same address as the engine and, as there, without the platform's own JSON binding. */
@ApplicationPath("api")
public class EchoApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "none");
    }
}
