package examengine.sitting;

import examengine.Entities;
import examengine.Fired;
import examengine.Observed;
import examengine.candidate.Consents;
import examengine.candidate.FaceConsentText;
import examengine.candidate.Persons;
import examengine.eligibility.HoursLedger;
import examengine.eligibility.Ledgers;
import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.Album;
import examengine.identity.Checks;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Outcome;
import examengine.identity.Reviews;
import examengine.kernel.Points;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What decisions about identity do to a sitting, with the real use cases on a real database. One candidate, who consents, has
 * entered an exam that waits for decisions, may be begun under review and is worth four hours; the time is told.
 */
final class Room {

    static final String SITTING = "s1";
    static final String CANDIDATE = "c1";

    final Entities entities;
    final Album album;
    final Sittings sittings = new Sittings();
    final CheckingPresence presence = new CheckingPresence();
    final AskableForPhotos askable = new AskableForPhotos();
    final CreditingHours crediting = new CreditingHours();
    final AskingDuringChecks asking = new AskingDuringChecks();
    final AdjustingSitting adjusting = new AdjustingSitting();
    final DecidingObjections objecting = new DecidingObjections();
    final ObjectingToAnnulment objections = new ObjectingToAnnulment();
    final HoursLedger ledger;
    final Consents consents;
    final Reviews reviews;

    private final Exams exams;
    private final Clock clock = new Told();
    private Instant now = Checks.NOON;

    Room(DataSource database) {
        entities = Entities.of(database);
        album = new Album(database).person(CANDIDATE);
        album.run("update exam set result_waits_for = 'DECISION', begin_under_review = true, hours_credited = 400");
        exams = new Exams(entities.manager());
        sittings.entities = entities.manager();
        ledger = Ledgers.of(entities.manager());
        consents = Persons.consents(entities.manager(), clock);
        reviews = new Reviews(
                entities.manager(), clock, new Observed<>(presence::decided), new Observed<>(presence::questioned));
        wire();
        entities.transaction(() -> consents.record(CANDIDATE, FaceConsentText.VERSION, true));
        enters(SITTING, 1);
    }

    private void wire() {
        Instructions instructions = new Instructions();
        instructions.entities = entities.manager();
        DuringChecks during = new DuringChecks();
        during.entities = entities.manager();
        askable.consents = consents;
        askable.checks = reviews.checks;
        crediting.ledger = ledger;
        crediting.candidates = Persons.of(entities.manager());
        crediting.sittings = sittings;
        crediting.clock = clock;
        presence.sittings = sittings;
        presence.exams = exams;
        presence.checks = reviews.checks;
        presence.checking = reviews.checking;
        presence.during = during;
        presence.askable = askable;
        presence.instructions = instructions;
        presence.crediting = crediting;
        presence.clock = clock;
        presence.changed = new Fired<>();
        wireAsking(during, instructions);
        wireObjections(instructions);
    }

    private void wireAsking(DuringChecks during, Instructions instructions) {
        AskingDuringChecks.Sweep sweep = new AskingDuringChecks.Sweep();
        sweep.during = during;
        sweep.sittings = sittings;
        sweep.exams = exams;
        sweep.askable = askable;
        sweep.checks = reviews.checks;
        sweep.checking = reviews.checking;
        sweep.instructions = instructions;
        sweep.clock = clock;
        sweep.changed = new Fired<>();
        asking.sweep = sweep;
        adjusting.sittings = sittings;
        adjusting.exams = exams;
        adjusting.during = during;
        adjusting.askable = askable;
        adjusting.instructions = instructions;
        adjusting.clock = clock;
        adjusting.changed = new Fired<>();
    }

    private void wireObjections(Instructions instructions) {
        Objections all = new Objections();
        all.entities = entities.manager();
        objections.sittings = sittings;
        objections.objections = all;
        objections.clock = clock;
        objecting.objections = all;
        objecting.sittings = sittings;
        objecting.exams = exams;
        objecting.candidates = crediting.candidates;
        objecting.checks = reviews.checks;
        objecting.overturning = reviews.overturning;
        objecting.instructions = instructions;
        objecting.crediting = crediting;
        objecting.clock = clock;
        objecting.changed = new Fired<>();
        objecting.said = new Fired<>();
        objecting.decided = new Fired<>();
    }

    void enters(String id, int attempt) {
        entities.transaction(
                () -> sittings.add(new Sitting(id, "e", "x", CANDIDATE, attempt, Duration.ZERO, clock.instant())));
    }

    Room later(Duration by) {
        now = now.plus(by);
        return this;
    }

    Instant now() {
        return now;
    }

    Sitting sitting() {
        return entities.transaction(() -> sittings.locked(SITTING));
    }

    SittingState state() {
        return sitting().state();
    }

    Exam exam() {
        return exams.get("e");
    }

    List<IdentityCheck> checks() {
        return entities.transaction(() -> reviews.checks.of(SITTING));
    }

    /** A photo before the exam; returns its check's id. */
    String showsEntryPhoto(IdentityCheck check) {
        return entities.transaction(() -> {
            reviews.keep(check);
            sittings.locked(SITTING).entryPhotoTaken(check.outcome(), true);
            return check.id();
        });
    }

    void starts() {
        entities.transaction(() -> sittings.locked(SITTING).start(exam().policy(), now));
    }

    void handsIn() {
        entities.transaction(() -> sittings.locked(SITTING).handInByProctor(true, now));
    }

    /** Graded, with the closing photo a match. */
    void endsWithMatch(String sitting, IdentityCheck closing, int points) {
        entities.transaction(() -> {
            Sitting closed = sittings.locked(sitting);
            closed.graded(Grade.of(1, Points.of(points), Points.of(100), Points.of(60)));
            reviews.keep(closing);
            boolean settled = IdentityStanding.of(reviews.checks.of(sitting)).isSettled();
            closed.exitPhotoTaken(Outcome.MATCH, exam().policy().resultWaitsFor(), settled);
            crediting.settle(closed, exam());
        });
    }

    void decides(String check, Decision decision) {
        decides(check, decision, "proctor1");
    }

    void decides(String check, Decision decision, String account) {
        entities.transaction(() -> reviews.deciding.decide(check, decision, "看过了", account, account));
    }

    /** Two persons find that it is somebody else. */
    void isSomebodyElse(String check, String first, String second) {
        entities.transaction(() -> reviews.deciding.proposeOtherPerson(check, "proposal", first));
        decides(check, Decision.OTHER_PERSON, second);
    }

    void doubts(String check) {
        entities.transaction(() -> reviews.deciding.question(check, "监控录像为他人", 2));
    }

    /** What the sweep does about it. */
    void sweeps() {
        List<String> due = in(asking.sweep::due);
        due.forEach(id -> entities.transaction(() -> asking.sweep.look(id)));
    }

    <T> T in(Supplier<T> work) {
        return entities.transaction(work);
    }

    /** Hundredths. */
    int hours() {
        return in(() -> ledger.earned(CANDIDATE, "e"));
    }

    private final class Told extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
