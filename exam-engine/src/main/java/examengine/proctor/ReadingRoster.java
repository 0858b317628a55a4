package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.RosterEntry;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.kernel.Refusal;
import examengine.live.Board;
import examengine.live.LiveSeat;
import examengine.sitting.ListingExams;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what proctors see: roster and sittings from the database, the rest from the live board, which is filled up on
 * the way where it has forgotten something.
 */
@ApplicationScoped
@Transactional
public class ReadingRoster {

    @Inject
    ExamSessions sessions;

    @Inject
    Candidates candidates;

    @Inject
    Sittings sittings;

    @Inject
    IdentityChecks checks;

    @Inject
    ListingExams listing;

    @Inject
    Board board;

    /** Some sittings afresh, each with what is known of it. */
    record Reading(List<SittingFacts> sittings, Map<String, LiveSeat> live) {}

    /** Every seat of the session, each with the candidate's latest attempt. */
    List<Seat> whole(String examSession) {
        List<RosterEntry> roster = sessions.roster(examSession);
        List<Sitting> all = sittings.inSession(examSession);
        Map<String, Set<String>> open = checks.open(List.of(examSession)).stream()
                .collect(Collectors.groupingBy(
                        IdentityCheck::sitting, Collectors.mapping(IdentityCheck::id, Collectors.toSet())));
        Map<String, SittingFacts> latest = all.stream()
                .map(s -> SittingFacts.of(s, open.getOrDefault(s.id(), Set.of())))
                .collect(Collectors.toMap(SittingFacts::candidate, s -> s, (earlier, later) -> later));
        Map<String, LiveSeat> live =
                live(examSession, latest.values().stream().map(SittingFacts::id).toList());
        Map<String, Candidate> persons = persons(roster);
        int items = items(examSession, roster);
        return roster.stream()
                .map(entry -> seat(entry, persons.get(entry.candidate()), items, examSession))
                .map(seat -> taken(seat, latest.get(seat.person().id()), live))
                .toList();
    }

    /** These sittings, as far as they belong to the session. */
    Reading some(String examSession, Collection<String> ids) {
        List<SittingFacts> facts = sittings.all(ids).stream()
                .filter(s -> s.examSession().equals(examSession))
                .map(s -> SittingFacts.of(s, openReviews(s.id())))
                .toList();
        return new Reading(
                facts, live(examSession, facts.stream().map(SittingFacts::id).toList()));
    }

    private Map<String, LiveSeat> live(String examSession, List<String> ids) {
        Map<String, LiveSeat> known = board.of(ids);
        List<String> missing = ids.stream()
                .filter(id ->
                        !known.containsKey(id) || !known.get(id).progress().whole())
                .toList();
        if (missing.isEmpty()) {
            return known;
        }
        Map<String, BitSet> answered = new HashMap<>(sittings.answered(missing));
        missing.forEach(id -> answered.putIfAbsent(id, new BitSet()));
        board.rebuild(examSession, answered);
        return board.of(ids);
    }

    private Set<String> openReviews(String sitting) {
        return checks.of(sitting).stream()
                .filter(IdentityCheck::isOpen)
                .map(IdentityCheck::id)
                .collect(Collectors.toSet());
    }

    private Map<String, Candidate> persons(List<RosterEntry> roster) {
        return candidates.all(roster.stream().map(RosterEntry::candidate).toList()).stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /** Papers are no business of this room; any candidate of the roster is told how many items there are. */
    private int items(String examSession, List<RosterEntry> roster) {
        if (roster.isEmpty()) {
            return 0;
        }
        String exam = sessions.find(examSession).map(ExamSession::exam).orElseThrow(Refusal::absent);
        return listing.of(roster.get(0).candidate()).stream()
                .filter(listed -> listed.exam().id().equals(exam))
                .mapToInt(ListingExams.Listed::itemCount)
                .findFirst()
                .orElse(0);
    }

    private static Seat seat(RosterEntry entry, Candidate who, int items, String examSession) {
        Seat.Person person = new Seat.Person(who.id(), who.name(), who.maskedId(), who.portrait() != null);
        return Seat.empty(person, entry.room(), entry.seat(), items, examSession);
    }

    private static Seat taken(Seat seat, SittingFacts facts, Map<String, LiveSeat> live) {
        return facts == null
                ? seat
                : seat.with(facts).with(live.getOrDefault(facts.id(), LiveSeat.unheard(seat.examSession())));
    }
}
