package examengine.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A candidate's seat in one exam: the sitting, from the photo before it to the result. */
public final class Seat {

    private final Conversation conversation;
    private final String sitting;
    private final Map<Integer, Long> revisions = new HashMap<>();

    Seat(Conversation conversation, String sitting) {
        this.conversation = conversation;
        this.sitting = sitting;
    }

    public String id() {
        return sitting;
    }

    /** An address below this sitting. */
    public String path(String below) {
        return "/api/sittings/" + sitting + below;
    }

    Conversation conversation() {
        return conversation;
    }

    /** Somebody else's attempt to sit down here. */
    public Seat seenBy(Candidate other) {
        return new Seat(other.conversation(), sitting);
    }

    public Sitting sitting() {
        return conversation.get(path("")).expecting(200).as(Sitting.class);
    }

    public String state() {
        return sitting().state();
    }

    /** Takes a usable photo, for whatever it is wanted now. */
    public PhotoAnswer showsFace() {
        return shows(Face.jpeg());
    }

    public PhotoAnswer shows(byte[] jpeg) {
        return conversation
                .post(path("/identity-checks"), jpeg, "image/jpeg")
                .expecting(200)
                .as(PhotoAnswer.class);
    }

    /** Sends a photo as the page does: as a part of a form. */
    public PhotoAnswer showsInForm(byte[] jpeg) {
        String boundary = UUID.randomUUID().toString();
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"frame\"; filename=\"blob\""
                        + "\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(jpeg);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return conversation
                .post(path("/identity-checks"), form.toByteArray(), "multipart/form-data; boundary=" + boundary)
                .expecting(200)
                .as(PhotoAnswer.class);
    }

    /** Wants a person instead of another photo; returns when that person should have decided. */
    public Instant asksForPerson() {
        String due = conversation
                .post(path("/manual-verifications"), Map.of())
                .expecting(202)
                .json()
                .path("dueAt")
                .asText();
        return Instant.parse(due);
    }

    /** Has no camera and wants documents to be looked at instead. */
    public void hasNoCamera() {
        conversation
                .post(path("/manual-verifications?reason=NO_CAMERA"), Map.of())
                .expecting(202);
    }

    public void objects(String words) {
        conversation.post(path("/objections"), Map.of("words", words)).expecting(201);
    }

    /** Opens the page that may write; refused while another one is open. */
    public Page opensPage() {
        return page(false);
    }

    /** Opens another page knowingly; the one before may write no more. */
    public Page takesOver() {
        return page(true);
    }

    private Page page(boolean takeOver) {
        JsonNode given = conversation
                .post(path("/page-leases"), Map.of("takeOver", takeOver))
                .expecting(201)
                .json();
        return new Page(this, given.path("lease").asLong(), given.path("key").asText());
    }

    public Pulse beats(String... confirmed) {
        Map<String, Object> beat = Map.of("answered", 0, "visible", true, "confirmed", List.of(confirmed));
        return conversation.post(path("/heartbeat"), beat).expecting(200).as(Pulse.class);
    }

    public Result result() {
        return conversation.get(path("/result")).expecting(200).as(Result.class);
    }

    /** The next revision of an answer, 1 for the first. */
    synchronized long nextRevision(int position) {
        return revisions.merge(position, 1L, Long::sum);
    }
}
