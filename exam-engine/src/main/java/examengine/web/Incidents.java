package examengine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw: logged in full under a number, told to the caller by that number only. */
@ApplicationScoped
public class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    @Inject
    Problems problems;

    public Response report(Throwable error, Language language) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, error, () -> "incident " + number);
        return problems.of("unexpected", 500, Map.of("incident", number), language)
                .response();
    }
}
