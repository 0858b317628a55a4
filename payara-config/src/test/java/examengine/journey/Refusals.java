package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Problem;
import examengine.hall.Refused;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a deed is refused with. */
final class Refusals {

    private Refusals() {}

    static Problem refusalOf(ThrowingCallable deed) {
        Refused refused = Assertions.catchThrowableOfType(Refused.class, deed);
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused.problem();
    }

    static String codeOf(ThrowingCallable deed) {
        return refusalOf(deed).code();
    }
}
