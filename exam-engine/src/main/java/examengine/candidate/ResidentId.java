package examengine.candidate;

import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A resident-ID number as GB 11643-1999 forms it: six digits of address, eight of the date of birth, three of
 * sequence, and a check character by ISO 7064 MOD 11-2 (field rule ID-10). The address code is not looked up:
 * counties come and go, and residence permits carry codes of their own.
 *
 * @param number 17 digits and a digit or a capital X
 */
public record ResidentId(String number) {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** @throws Refusal {@code resident-id-invalid} when form, check character or calendar date is wrong */
    public ResidentId {
        if (number == null || !FORM.matcher(number).matches() || number.charAt(17) != checkCharacter(number)) {
            throw invalid();
        }
        birthIn(number);
    }

    /**
     * Reads a number as people type it: blanks around it and a small x are forgiven.
     *
     * @param today nobody is born after it
     * @throws Refusal {@code resident-id-invalid}
     */
    public static ResidentId parse(String typed, LocalDate today) {
        ResidentId id = new ResidentId(typed == null ? null : typed.strip().replace('x', 'X'));
        if (birthIn(id.number).isAfter(today)) {
            throw invalid();
        }
        return id;
    }

    /** The weight of the place i (from 0) is 2 to the power 17 - i, modulo 11; summed up by Horner's rule. */
    private static char checkCharacter(String number) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum = (sum + number.charAt(place) - '0') * 2 % 11;
        }
        return CHECK_CHARACTERS.charAt(sum);
    }

    private static LocalDate birthIn(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException notInTheCalendar) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return Refusal.invalid("resident-id-invalid");
    }
}
