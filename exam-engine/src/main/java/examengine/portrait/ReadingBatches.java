package examengine.portrait;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What registrars see of portraits and of those sent in. Every look at a picture is a fact of its own. */
@ApplicationScoped
@Transactional
public class ReadingBatches {

    private static final int LATEST = 20;

    @Inject
    PhotoBatches batches;

    @Inject
    Candidates candidates;

    @Inject
    PhotoStore photos;

    @Inject
    Clock clock;

    @Inject
    Event<PortraitSeen> seen;

    /** @param people those the pictures show, by id */
    public record Page(List<BatchPhoto> photos, Map<String, Candidate> people) {}

    /** The latest twenty. */
    public List<PhotoBatch> latest() {
        return batches.latest(LATEST);
    }

    /** @throws Refusal {@code not-found} */
    public PhotoBatch one(String id) {
        return batches.find(id).orElseThrow(Refusal::absent);
    }

    /**
     * Some pictures of a batch, in the order of their numbers.
     *
     * @param after the number before the first one wanted
     * @throws Refusal {@code not-found}
     */
    public Page photos(String id, List<Verdict> verdicts, int after, int limit) {
        one(id);
        List<BatchPhoto> found = batches.photos(id, verdicts, after, limit);
        List<String> whose = found.stream()
                .map(BatchPhoto::candidate)
                .filter(Objects::nonNull)
                .toList();
        return new Page(
                found, candidates.all(whose).stream().collect(Collectors.toMap(Candidate::id, Function.identity())));
    }

    /**
     * A picture that was sent in, with its findings drawn in; JPEG.
     *
     * @throws Refusal {@code not-found}, also once it was deleted
     */
    public byte[] marked(String batch, int number) {
        BatchPhoto photo = batches.photo(batch, number)
                .filter(found -> found.marked() != null)
                .orElseThrow(Refusal::absent);
        byte[] marked = photos.read(photo.marked()).orElseThrow(Refusal::absent);
        seen.fire(new PortraitSeen(photo.marked(), photo.candidate(), batch + "/" + number));
        return marked;
    }

    /**
     * The portrait of a candidate; JPEG.
     *
     * @throws Refusal {@code not-found} when none is enrolled or it cannot be opened
     */
    public byte[] portraitOf(String candidate) {
        String portrait = candidates.find(candidate).map(Candidate::portrait).orElseThrow(Refusal::absent);
        byte[] jpeg = photos.read(portrait).orElseThrow(Refusal::absent);
        seen.fire(new PortraitSeen(portrait, candidate, "portrait"));
        return jpeg;
    }

    /** Deletes batches whose time is over; returns how many. Their pictures go by themselves. */
    public int forgetOld() {
        return batches.forgetBefore(clock.instant().minus(BatchSteps.MEMORY));
    }
}
