package examengine.portrait;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.identity.PhotoKind;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions between which a batch of portraits is worked at. */
@ApplicationScoped
@Transactional
public class BatchSteps {

    /** Long enough to have the refused ones taken anew; the pictures go with the batch. */
    static final Duration MEMORY = Duration.ofDays(7);

    @Inject
    PhotoBatches batches;

    @Inject
    Candidates candidates;

    @Inject
    PhotoStore photos;

    @Inject
    EnrollingPortraits enrolling;

    @Inject
    Clock clock;

    /** Whether the batch is new; one that was sent before stands already. */
    boolean begin(String id, String account, PhotoRules rules, String file) {
        if (batches.find(id).isPresent()) {
            return false;
        }
        batches.add(new PhotoBatch(id, account, rules, file, clock.instant()));
        return true;
    }

    /** Keeps what was found about a picture, and the picture itself where it is known whose it is. */
    void keep(String batch, int number, SentPhoto sent, PhotoName name, CheckedPhoto checked) {
        Optional<Candidate> whose = name.number().flatMap(candidates::withResidentId);
        Judgement judgement = checked.judgement().and(about(name, whose));
        PhotoBatch found = batches.locked(batch);
        BatchPhoto photo = new BatchPhoto(
                batch, number, sent.name(), whose.map(Candidate::id).orElse(null), judgement);
        if (checked.jpeg() != null && whose.isPresent()) {
            keepPictures(photo, whose.get(), checked, found.startedAt().plus(MEMORY));
        }
        batches.add(photo);
        found.count(judgement.verdict());
    }

    private static List<Finding> about(PhotoName name, Optional<Candidate> whose) {
        return name.number()
                .filter(number -> whose.isEmpty())
                .map(number -> List.of(Finding.refuses("portrait-id-unknown").is(number)))
                .orElse(name.findings());
    }

    private void keepPictures(BatchPhoto photo, Candidate whose, CheckedPhoto checked, Instant end) {
        boolean isGood = photo.verdict() != Verdict.REFUSED;
        photo.keep(
                isGood ? keep(whose, PhotoKind.PROPOSED, checked.jpeg(), end) : null,
                keep(whose, PhotoKind.MARKED, checked.marked(), end));
    }

    private String keep(Candidate whose, PhotoKind kind, byte[] jpeg, Instant end) {
        return photos.keep(whose.id(), null, kind, jpeg, clock.instant(), end);
    }

    void close(String batch) {
        batches.locked(batch).close();
    }

    void fail(String batch, String code) {
        batches.locked(batch).fail(code);
    }

    /**
     * The numbers of the pictures that are to become portraits.
     *
     * @throws Refusal {@code not-found}; as {@link PhotoBatch#enter}
     */
    List<Integer> beginEntering(String batch) {
        batches.locked(batch).enter();
        return batches.waiting(batch);
    }

    /** One picture becomes a portrait; once, however many ask for it at the same time. */
    void enter(String batch, int number) {
        PhotoBatch found = batches.locked(batch);
        BatchPhoto photo = batches.photo(batch, number).orElseThrow(Refusal::absent);
        if (photo.isEntered()) {
            return;
        }
        String rules = found.rules() + " " + found.rulesVersion();
        if (enrolling.promote(photo.candidate(), photo.photo(), rules, photo.file())) {
            photo.enter();
            found.countEntered();
        }
    }

    PhotoBatch end(String batch) {
        PhotoBatch found = batches.locked(batch);
        found.end();
        return found;
    }
}
