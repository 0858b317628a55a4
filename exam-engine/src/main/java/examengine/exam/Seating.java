package examengine.exam;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who sits beside whom in a session. A seat is a number, such as {@code 12} or {@code 12号}, or a row and a number, such
 * as {@code A12}, {@code 3-12} or {@code 3排12号}. Seats are beside each other in the same room when their numbers
 * differ by at most one, and so do their rows. Whoever has no room or a seat that reads otherwise sits beside nobody.
 */
public final class Seating {

    private static final Pattern SEAT =
            Pattern.compile("\\s*(?:(\\d+|\\p{L}*?)[\\s\\-_/.排行]*)??(\\d{1,6})\\s*[号座位]*\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<Spot, String> candidates = new HashMap<>();

    private Seating(Collection<RosterEntry> roster) {
        for (RosterEntry entry : roster) {
            spot(entry).ifPresent(spot -> {
                spots.put(entry.candidate(), spot);
                candidates.put(spot, entry.candidate());
            });
        }
    }

    public static Seating of(Collection<RosterEntry> roster) {
        return new Seating(roster);
    }

    /** The candidates on the up to eight seats around this one's. */
    public List<String> beside(String candidate) {
        Spot own = spots.get(candidate);
        return own == null
                ? List.of()
                : own.around()
                        .map(candidates::get)
                        .filter(other -> other != null && !other.equals(candidate))
                        .toList();
    }

    private static Optional<Spot> spot(RosterEntry entry) {
        if (entry.room() == null || entry.seat() == null) {
            return Optional.empty();
        }
        Matcher seat = SEAT.matcher(entry.seat());
        if (!seat.matches()) {
            return Optional.empty();
        }
        String row = seat.group(1) == null ? "" : seat.group(1).toUpperCase(java.util.Locale.ROOT);
        return Optional.of(new Spot(entry.room().strip(), row, Integer.parseInt(seat.group(2))));
    }

    /** @param row empty where seats are only numbered */
    private record Spot(String room, String row, int number) {

        Stream<Spot> around() {
            return IntStream.rangeClosed(-1, 1).boxed().flatMap(by -> row(by).stream()
                    .flatMap(next ->
                            IntStream.rangeClosed(-1, 1).mapToObj(step -> new Spot(room, next, number + step))));
        }

        /** The row so many behind this one, if rows can be counted at all. */
        private Optional<String> row(int by) {
            if (by == 0) {
                return Optional.of(row);
            }
            if (NUMBER.matcher(row).matches()) {
                return Optional.of(String.valueOf(Integer.parseInt(row) + by));
            }
            return row.length() == 1 ? Optional.of(String.valueOf((char) (row.charAt(0) + by))) : Optional.empty();
        }
    }
}
