package examengine.sitting;

import examengine.identity.CheckRequest;
import examengine.identity.Compared;
import examengine.identity.PhoneLink;
import examengine.identity.PhoneLinks;
import examengine.identity.Target;
import examengine.kernel.Refusal;
import examengine.sitting.CheckingPresence.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The candidate's own phone as the camera: a link that is good for one usable photo (field rule EX-8). */
@ApplicationScoped
@Transactional
public class CheckingByPhone {

    @Inject
    Sittings sittings;

    @Inject
    PhoneLinks links;

    @Inject
    CheckingPresence checking;

    /** @throws Refusal {@code no-photo-expected} when the sitting wants none now */
    public PhoneLink issue(String candidate, String id) {
        Sitting sitting = sittings.of(candidate, id);
        return links.issue(id, candidate, sitting.state().phaseOfPhoto());
    }

    /**
     * What a photo sent with this token would be for.
     *
     * @throws Refusal {@code phone-link-expired}
     */
    public CheckRequest expect(String token) {
        Target target = links.open(token);
        CheckRequest request = checking.expect(target.candidate(), target.sitting());
        if (request.phase() != target.phase()) {
            throw new Refusal(Refusal.Kind.ABSENT, "phone-link-expired");
        }
        return request;
    }

    /** Spends the link on a photo that was found usable; an unusable one leaves it good. */
    public Taken take(String token, CheckRequest request, Compared compared) {
        Taken taken = checking.take(request, compared);
        links.spend(token);
        return taken;
    }
}
