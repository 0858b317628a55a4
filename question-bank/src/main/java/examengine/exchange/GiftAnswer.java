package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.regex.Pattern;

/**
 * One answer of a choice question.
 *
 * @param weight the percentage of the points it earns, −100 to 100; 100 for {@code =} and 0 for {@code ~} by default
 * @param feedback empty without any
 */
record GiftAnswer(double weight, GiftText text, GiftText feedback) {

    static final double FULL = 100;

    private static final Pattern WEIGHT = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");

    /**
     * Reads an answer.
     *
     * @param raw from its {@code =} or {@code ~} to the next one
     * @throws Refusal {@code malformed-weight} for a percentage that is no number from −100 to 100
     */
    static GiftAnswer of(String raw, GiftFormat format) {
        String content = raw.substring(1).strip();
        double weight = raw.startsWith("=") ? FULL : 0;
        if (content.startsWith("%")) {
            int end = content.indexOf('%', 1);
            weight = weight(content.substring(1, Math.max(end, 1)), content);
            content = content.substring(end + 1);
        }
        int remark = GiftEscapes.indexOf(content, "#", 0);
        return remark < 0
                ? new GiftAnswer(weight, format.read(content), GiftText.NONE)
                : new GiftAnswer(
                        weight, format.read(content.substring(0, remark)), format.read(content.substring(remark + 1)));
    }

    boolean earnsAll() {
        return weight == FULL;
    }

    boolean earnsSome() {
        return weight > 0;
    }

    private static double weight(String percentage, String found) {
        double weight = WEIGHT.matcher(percentage.strip()).matches() ? Double.parseDouble(percentage) : Double.NaN;
        if (!(Math.abs(weight) <= FULL)) {
            throw Refusal.invalid("malformed-weight").with("found", found);
        }
        return weight;
    }
}
