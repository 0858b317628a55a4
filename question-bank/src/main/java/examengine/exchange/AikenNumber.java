package examengine.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers before the questions of a file: {@code 12.}, {@code 12、}, {@code （12）}, {@code 第12题}. They are no part
 * of the questions where most questions of the file have one; a number that is part of a quantity, such as {@code 1.5
 * m}, is told from one by the number of the question before.
 */
final class AikenNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "(?U)(?:第\\s*(\\d{1,4})\\s*题\\s*[.．、:：]?|[（(](\\d{1,4})[)）]\\s*[.．、]?|(\\d{1,4})\\s*[.．、)）])\\s*");

    private AikenNumber() {}

    /** Whether a text begins with what may be a number. */
    static boolean begins(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    /** The questions of a file without their numbers. */
    static List<String> removed(List<String> stems) {
        long numbered = stems.stream().filter(AikenNumber::begins).count();
        if (numbered * 2 <= stems.size()) {
            return stems;
        }
        var without = new ArrayList<String>();
        int last = 0;
        for (String stem : stems) {
            Matcher number = NUMBER.matcher(stem);
            if (number.lookingAt() && isNumber(number, stem, last, numbered)) {
                last = value(number);
                without.add(stem.substring(number.end()));
            } else {
                without.add(stem);
            }
        }
        return without;
    }

    private static boolean isNumber(Matcher number, String stem, int last, long numbered) {
        boolean quantity = number.group(3) != null
                && number.end() < stem.length()
                && Character.isDigit(stem.charAt(number.end()))
                && !Character.isWhitespace(stem.charAt(number.end() - 1));
        return !quantity || (numbered > 1 && value(number) == last + 1);
    }

    private static int value(Matcher number) {
        for (int group = 1; group <= number.groupCount(); group++) {
            if (number.group(group) != null) {
                return Integer.parseInt(number.group(group));
            }
        }
        throw new IllegalStateException(number.group());
    }
}
