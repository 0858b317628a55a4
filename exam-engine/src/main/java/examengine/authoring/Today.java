package examengine.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the rules are in force. */
@ApplicationScoped
public class Today {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    Clock clock;

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
