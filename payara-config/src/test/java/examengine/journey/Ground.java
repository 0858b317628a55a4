package examengine.journey;

import examengine.hall.Answer;
import examengine.hall.Conversation;
import examengine.hall.Face;
import examengine.hall.Seat;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Where bad input is tried: a candidate at work, and staff, all signed in and all asking in the same language. */
final class Ground {

    private static final String JSON = "application/json";

    private final Site site;
    private final String language;
    private final Desk desk;
    private final Conversation proctor;
    private final Conversation registrar;
    private final Conversation operator;
    private final Conversation author;
    private final Conversation examiner;
    private Seat closed;

    Ground(Site site, String language) {
        this.site = site;
        this.language = language;
        this.desk = Desk.atPractice(site.newcomer());
        this.proctor = site.hall().staff("proctor1").conversation().in(language);
        this.registrar = site.hall().staff("registrar1").conversation().in(language);
        this.operator = site.hall().staff("operator1").conversation().in(language);
        this.author = site.hall().staff("author1").conversation().in(language);
        this.examiner = site.hall().staff("examiner1").conversation().in(language);
        candidate().in(language);
    }

    Desk desk() {
        return desk;
    }

    Conversation candidate() {
        return desk.candidate().conversation();
    }

    Conversation proctor() {
        return proctor;
    }

    Conversation registrar() {
        return registrar;
    }

    Conversation operator() {
        return operator;
    }

    Conversation author() {
        return author;
    }

    Conversation examiner() {
        return examiner;
    }

    Conversation stranger() {
        return site.hall().stranger().in(language);
    }

    /** Somebody signed in who has not entered any exam. */
    Conversation newcomer() {
        return site.newcomer().signsIn().conversation().in(language);
    }

    /** An address below the sitting in progress. */
    String sitting(String below) {
        return desk.seat().path(below);
    }

    Answer sends(String method, String path, String json) {
        return sends(candidate(), method, path, json);
    }

    Answer sends(Conversation who, String method, String path, String json) {
        return who.send(begun(who, path)
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    Answer sends(String method, String path, String type, BodyPublisher body) {
        return candidate()
                .send(begun(candidate(), path)
                        .header("Content-Type", type)
                        .method(method, body)
                        .build());
    }

    /** A request of the page that holds the lease, under a key of its own. */
    HttpRequest.Builder begun(Conversation who, String path) {
        return who.to(path)
                .header("X-Page-Lease", String.valueOf(desk.page().lease()))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An answer to the first position. */
    Answer answers(String json) {
        return sends("PUT", sitting("/answers/1"), json);
    }

    /** Sends a photo where one is awaited; a sitting of its own, for photos are counted. */
    Answer shows(byte[] photo, String type) {
        return shows(type, BodyPublishers.ofByteArray(photo));
    }

    Answer shows(String type, BodyPublisher photo) {
        var candidate = site.newcomer().signsIn().consents();
        Seat seat = candidate.enters(Site.PRACTICE);
        Conversation own = candidate.conversation().in(language);
        return own.send(begun(own, seat.path("/identity-checks"))
                .header("Content-Type", type)
                .POST(photo)
                .build());
    }

    /** Sends a single picture, as from a file, while the exam takes none. */
    Answer showsFile() {
        String allow = "update exam set file_allowed = ? where id = ?";
        site.database().change(allow, false, Site.PRACTICE);
        try {
            return shows(Face.jpeg(), "image/jpeg");
        } finally {
            site.database().change(allow, true, Site.PRACTICE);
        }
    }

    /** A sitting of somebody else that is over. */
    synchronized Seat closed() {
        if (closed == null) {
            closed = Desk.atPractice(site.newcomer()).seat();
            site.proctor().submits(closed, "x");
        }
        return closed;
    }

    /** A proctor sends this in place of a file of unsent answers. */
    Answer hands(String json) {
        return sends(proctor, "POST", "/api/staff/sittings/" + closed().id() + "/unsent-answers", json);
    }

    /** The same candidate's sitting in the exam, whose entry photo waits for a person. */
    Seat reviewed() {
        Seat seat = desk.candidate().enters(Site.EXAM);
        if (seat.state().equals("AWAITING_ENTRY_CHECK")) {
            seat.showsFace();
        }
        return seat;
    }
}
