package examengine.portrait;

import examengine.candidate.ResidentId;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says about whose portrait it is: a resident-ID number, perhaps with {@code $头像} behind it
 * (field rule S3-11).
 *
 * @param number empty where the name does not tell; {@code findings} then say why
 */
record PhotoName(Optional<String> number, List<Finding> findings) {

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{17}[0-9Xx])\\s*([$＄]头像)?\\s*\\.[A-Za-z0-9]+");

    /** @param today nobody is born after it */
    static PhotoName of(SentPhoto sent, LocalDate today) {
        Matcher form = FORM.matcher(sent.baseName());
        if (!form.matches()) {
            return unclear(Finding.refuses("portrait-name"));
        }
        String number = form.group(1).toUpperCase(Locale.ROOT);
        try {
            return new PhotoName(Optional.of(ResidentId.parse(number, today).number()), List.of());
        } catch (Refusal wrong) {
            return unclear(Finding.refuses("portrait-id-invalid").is(number));
        }
    }

    private static PhotoName unclear(Finding why) {
        return new PhotoName(Optional.empty(), List.of(why));
    }
}
