package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A photo arrives: it is kept, sealed, and leads to a check. As long as nothing compares faces, a person decides. */
@ApplicationScoped
@Transactional
public class CheckingIdentity {

    @Inject
    AcceptingPhotos accepting;

    @Inject
    PhotoStore photos;

    @Inject
    IdentityChecks checks;

    @Inject
    Clock clock;

    /**
     * Accepts the photo and checks it, in one go.
     *
     * @throws Refusal as {@link AcceptingPhotos#accept}; nothing is kept then and no attempt used up
     */
    public IdentityCheck check(CheckRequest request) {
        return check(request, accepting.accept(request));
    }

    /** Checks a photo that {@link AcceptingPhotos} let pass before this transaction began. */
    public IdentityCheck check(CheckRequest request, CleanPhoto photo) {
        Instant now = clock.instant();
        String kept = photos.keep(
                request.candidate(),
                request.sitting(),
                PhotoKind.of(request.phase()),
                photo.jpeg(),
                now,
                now.plus(request.retention()));
        int attempt = checks.countOf(request.sitting(), request.phase()) + 1;
        IdentityCheck check = IdentityCheck.underReview(request, attempt, kept, now);
        checks.add(check);
        return check;
    }
}
