package examengine.exchange;

import static examengine.exchange.GiftSyntax.require;

/**
 * A question taken apart: {@code ::title::[format]stem{answers}rest of the stem}.
 *
 * @param title empty without one
 * @param format holds for all its texts that bear no mark of their own
 * @param stem an answer block in the middle of it leaves a blank to fill in
 * @param answers the raw content of the answer block
 */
record GiftQuestion(String title, GiftFormat format, GiftText stem, String answers) {

    private static final String BLANK = "_____";
    private static final String COLONS = "::";

    /** @throws examengine.kernel.Refusal where title or braces do not fit together, or there is nothing to answer */
    static GiftQuestion of(String entry) {
        String raw = entry.strip();
        int body = 0;
        if (raw.startsWith(COLONS)) {
            body = titleEnd(raw) + COLONS.length();
            require(body > COLONS.length(), "unclosed-title", raw);
        }
        String content = raw.substring(body).strip();
        GiftFormat format = GiftFormat.of(content, GiftFormat.MOODLE);
        return parted(title(entry), format, format.unmarked(content));
    }

    /** The title of an entry, whatever else is wrong with it; empty without one. */
    static String title(String entry) {
        String raw = entry.strip();
        int end = raw.startsWith(COLONS) ? titleEnd(raw) : -1;
        return end < 0
                ? ""
                : GiftFormat.MOODLE.text(raw.substring(COLONS.length(), end)).source();
    }

    private static int titleEnd(String raw) {
        return GiftEscapes.indexOf(raw, COLONS, COLONS.length());
    }

    private static GiftQuestion parted(String title, GiftFormat format, String body) {
        int open = GiftEscapes.indexOf(body, "{", 0);
        int close = GiftEscapes.indexOf(body, "}", 0);
        require(close < 0 || (open >= 0 && open < close), "unopened-answers", body);
        require(open >= 0, "unsupported-type", "description: " + body);
        require(close >= 0, "unclosed-answers", body.substring(open));
        String answers = body.substring(open + 1, close);
        String after = body.substring(close + 1);
        require(!GiftEscapes.contains(answers, "{"), "nested-answers", answers);
        require(!GiftEscapes.contains(after, "{"), "several-answer-blocks", after);
        require(!GiftEscapes.contains(after, "}"), "unopened-answers", after);
        String before = body.substring(0, open);
        String stem = after.isBlank() ? before : before + BLANK + after;
        return new GiftQuestion(title, format, format.text(stem), answers);
    }
}
