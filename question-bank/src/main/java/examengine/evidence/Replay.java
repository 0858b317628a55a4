package examengine.evidence;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way from the answers to the score, gone once more.
 *
 * @param lines one for each place as a score sheet writes it: position, section, choices, earned and possible
 *     hundredths, apart by {@code |}
 */
public record Replay(List<String> lines, Points score) {

    /**
     * Marks the latest revision at each place; a place without an answer is blank.
     *
     * @param paper canonical lines of all places
     * @param journal canonical lines of all entries
     * @throws IllegalArgumentException when a line makes no sense
     */
    public static Replay of(List<String> paper, List<String> journal, ScoringRule rule) {
        List<Place> places = paper.stream().map(Place::read).toList();
        List<Entry> entries = journal.stream().map(Entry::read).toList();
        try {
            return marked(places, entries, rule);
        } catch (Refusal | ArithmeticException senseless) {
            throw new IllegalArgumentException("a place without a key, or too many points", senseless);
        }
    }

    private static Replay marked(List<Place> places, List<Entry> entries, ScoringRule rule) {
        Map<Integer, Entry> latest = latest(entries);
        List<String> lines = new ArrayList<>();
        List<Points> earnings = new ArrayList<>();
        for (Place place : places) {
            Entry answer = latest.get(place.position());
            String choices = answer == null ? "" : answer.choices();
            Points earned = rule.score(place.answerKey(), labels(choices), place.points());
            lines.add(place.position() + "|" + place.section() + "|" + choices + "|" + earned.hundredths() + "|"
                    + place.points().hundredths());
            earnings.add(earned);
        }
        return new Replay(List.copyOf(lines), rule.total(earnings));
    }

    private static Map<Integer, Entry> latest(List<Entry> entries) {
        Map<Integer, Entry> latest = new HashMap<>();
        entries.forEach(entry ->
                latest.merge(entry.position(), entry, (one, other) -> one.revision() > other.revision() ? one : other));
        return latest;
    }

    private static Set<String> labels(String choices) {
        return choices.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
