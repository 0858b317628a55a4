package examengine.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only clock there is. */
@ApplicationScoped
public class SystemTime {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
