package examengine.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts working days by the week alone: Monday to Friday. Public holidays and the days worked in exchange for them are
 * announced from year to year, so who relies on a date near a long holiday has to look them up.
 */
final class WorkingDays {

    private WorkingDays() {}

    /** The last of so many working days; the day of the event itself does not count. */
    static LocalDate after(LocalDate event, int days) {
        LocalDate day = event;
        for (int counted = 0; counted < days; counted += isWorking(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
