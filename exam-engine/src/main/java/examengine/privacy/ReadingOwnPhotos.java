package examengine.privacy;

import examengine.identity.HeldPhoto;
import examengine.identity.HeldPhotos;
import examengine.identity.Office;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** A candidate looks at every photo that is kept of them, and at who else did (PIPL, article 45). */
@ApplicationScoped
@Transactional
public class ReadingOwnPhotos {

    @Inject
    HeldPhotos held;

    @Inject
    PhotoStore photos;

    @Inject
    PhotoAccesses accesses;

    /** Oldest first. */
    public List<HeldPhoto> of(String candidate) {
        return held.of(candidate);
    }

    /** How often staff looked at them, those deleted since among them. */
    public Map<Office, Long> looksAt(String candidate) {
        return accesses.looksAt(candidate);
    }

    /**
     * One of the candidate's photos as JPEG.
     *
     * @throws Refusal {@code not-found}, also where it shows somebody else
     */
    public byte[] image(String candidate, String photo) {
        return photos.ownerOf(photo)
                .filter(candidate::equals)
                .flatMap(mine -> photos.read(photo))
                .orElseThrow(Refusal::absent);
    }
}
