package examengine.proctor;

import examengine.identity.Means;
import examengine.kernel.Refusal;
import java.time.Duration;

/**
 * An action as a proctor asks for it.
 *
 * @param reason why; needed for all but {@link Action#MESSAGE}, up to 1,000 characters
 * @param text what the candidate reads; needed for a message, up to 2,000 characters
 * @param means how documents were seen; of {@link Action#ALLOW_ENTRY} only
 * @param extra by how much an extension lengthens the time; zero for the others
 */
public record Order(Action action, String reason, String text, Duration extra, Means means) {

    /**
     * @param reason null means empty
     * @param text null means empty
     * @param means null means on site
     * @throws Refusal {@code action-not-offered}, {@code reason-required}, {@code text-required}
     */
    public Order {
        reason = reason == null ? "" : reason.strip();
        text = text == null ? "" : text.strip();
        means = means == null ? Means.DOCUMENTS_ON_SITE : means;
        if (!action.isOffered()) {
            throw Refusal.invalid("action-not-offered").with("action", action.name());
        }
        if (action != Action.MESSAGE && reason.isEmpty()) {
            throw Refusal.invalid("reason-required");
        }
        if (action == Action.MESSAGE && text.isEmpty()) {
            throw Refusal.invalid("text-required");
        }
    }
}
