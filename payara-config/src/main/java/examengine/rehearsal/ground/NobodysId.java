package examengine.rehearsal.ground;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Resident-ID numbers of nobody: the address code is not assigned, the check character is right (GB 11643). Rehearsals that
 * run at the same time take theirs from codes of their own.
 */
final class NobodysId {

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1980, 1, 1);
    private static final int BORN_EACH_DAY = 1_000;
    private static final String CHECKS = "10X98765432";

    /** Below a province that does not exist. */
    private static final int CODES = 10_000;

    private final String code;

    private NobodysId(String code) {
        this.code = code;
    }

    /** @param rehearsal its name */
    static NobodysId in(String rehearsal) {
        return new NobodysId(String.format("99%04d", Math.floorMod(rehearsal.hashCode(), CODES)));
    }

    /** Another for each number from 0. */
    String of(int number) {
        LocalDate birthday = FIRST_BIRTHDAY.plusDays(number / BORN_EACH_DAY);
        String body = code
                + birthday.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", number % BORN_EACH_DAY);
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum = (sum + body.charAt(place) - '0') * 2 % 11;
        }
        return body + CHECKS.charAt(sum);
    }
}
