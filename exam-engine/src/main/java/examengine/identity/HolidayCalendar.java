package examengine.identity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which days are worked: Monday to Friday, but for public holidays, and on the weekend days that are worked instead. Read
 * from lines such as {@code 2026-02-15..2026-02-23 off} and {@code 2026-02-28 work}; {@code #} begins a remark.
 *
 * @param exceptions whether a day that differs from its weekday is worked
 */
record HolidayCalendar(Map<LocalDate, Boolean> exceptions) {

    private static final int LONGEST_SPAN = 60;

    HolidayCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /** @throws IllegalArgumentException naming the line that cannot be read */
    static HolidayCalendar read(Stream<String> lines) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        lines.map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> enter(line, exceptions));
        return new HolidayCalendar(exceptions);
    }

    boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, !weekend);
    }

    /** The n-th working day after this one, n at least 1. */
    LocalDate after(LocalDate day, int n) {
        LocalDate next = day;
        int left = n;
        while (left > 0) {
            next = next.plusDays(1);
            if (isWorked(next)) {
                left--;
            }
        }
        return next;
    }

    private static void enter(String line, Map<LocalDate, Boolean> exceptions) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || !words[1].matches("off|work")) {
            throw unreadable(line);
        }
        String[] ends = words[0].split("\\.\\.", 2);
        try {
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            if (last.isBefore(first) || first.plusDays(LONGEST_SPAN).isBefore(last)) {
                throw unreadable(line);
            }
            first.datesUntil(last.plusDays(1)).forEach(day -> exceptions.put(day, words[1].equals("work")));
        } catch (DateTimeParseException noDate) {
            throw unreadable(line);
        }
    }

    private static IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException("not a line of a holiday calendar: " + line);
    }
}
