package examengine.portrait;

import examengine.face.Faces;
import examengine.face.Look;
import examengine.identity.EncodingPhoto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Opens a portrait, lets a detector look at it where there is one, and judges it. Pictures eat memory while they are
 * decoded, so only two for each processor are in work at a time; the others wait.
 */
@ApplicationScoped
public class CheckingPhotos {

    @Inject
    Instance<Faces> faces;

    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    public CheckedPhoto check(SentPhoto sent, PhotoRules rules) {
        places.acquireUninterruptibly();
        try {
            return checked(OpeningPhoto.open(sent), rules);
        } finally {
            places.release();
        }
    }

    private CheckedPhoto checked(OpenedPhoto photo, PhotoRules rules) {
        if (photo.picture() == null) {
            return new CheckedPhoto(Judging.judge(photo, rules, Optional.empty()), null, null);
        }
        byte[] jpeg = EncodingPhoto.jpeg(photo.picture());
        Judgement judgement = Judging.judge(photo, rules, look(jpeg));
        return new CheckedPhoto(judgement, jpeg, Marking.drawn(photo.picture(), judgement.findings()));
    }

    private Optional<Look> look(byte[] jpeg) {
        return faces.isResolvable() && faces.get().readiness().isReady()
                ? faces.get().look(jpeg)
                : Optional.empty();
    }
}
