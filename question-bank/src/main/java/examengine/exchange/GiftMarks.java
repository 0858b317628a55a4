package examengine.exchange;

import examengine.item.RuleReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comment lines say of a question, because GIFT has no place for it: {@code // [id:HGT-S01]
 * [tag:difficulty=easy] [tag:必考]}. The names with a meaning are those of {@link #NAMES}; every other tag is a tag of
 * the item. A backslash stands before a bracket or a backslash inside a mark, and {@code \n} for a line end.
 */
final class GiftMarks {

    static final String TAG = "tag";
    static final String ENEMY = "enemy";
    static final String AREA = "area";
    static final String DIFFICULTY = "difficulty";
    static final String STANDARD = "standard";
    static final String EDITION = "edition";
    static final String CLAUSE = "clause";
    static final String LAST_DAY = "lastDay";
    static final String KEEP_ORDER = "keepOrder";
    static final String MARKUP = "markup";

    static final Set<String> NAMES =
            Set.of(TAG, ENEMY, AREA, DIFFICULTY, STANDARD, EDITION, CLAUSE, LAST_DAY, KEEP_ORDER, MARKUP);

    private static final String ID_MARK = "id:";
    private static final String TAG_MARK = "tag:";

    private final Map<String, String> values = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> enemies = new ArrayList<>();
    private String id = "";

    /** Takes the marks of one more comment line. */
    void read(String comment) {
        int open = comment.indexOf('[');
        while (open >= 0) {
            int close = closing(comment, open);
            if (close < 0) {
                return;
            }
            note(resolved(comment.substring(open + 1, close)));
            open = comment.indexOf('[', close);
        }
    }

    /** The author's id for the question; empty without one. */
    String id() {
        return id;
    }

    List<String> tags() {
        return tags;
    }

    List<String> enemies() {
        return enemies;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What is said under a name; empty where nothing is. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** @throws examengine.kernel.Refusal {@code malformed-date} */
    RuleReference rule() {
        return new RuleReference(value(STANDARD), value(EDITION), value(CLAUSE), Words.day(value(LAST_DAY)));
    }

    /** The mark for an id. */
    static String id(String id) {
        return "[" + ID_MARK + escaped(id) + "]";
    }

    /** The mark that says something under a name. */
    static String mark(String name, String value) {
        return "[" + TAG_MARK + name + "=" + escaped(value) + "]";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("]", "\\]").replace("\n", "\\n");
    }

    private static String resolved(String mark) {
        var text = new StringBuilder(mark.length());
        for (int at = 0; at < mark.length(); at++) {
            if (isEscape(mark, at)) {
                at++;
                text.append(mark.charAt(at) == 'n' ? '\n' : mark.charAt(at));
            } else {
                text.append(mark.charAt(at));
            }
        }
        return text.toString();
    }

    private static int closing(String comment, int open) {
        for (int at = open + 1; at < comment.length(); at += isEscape(comment, at) ? 2 : 1) {
            if (comment.charAt(at) == ']') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "]\\n".indexOf(text.charAt(at + 1)) >= 0;
    }

    private void note(String mark) {
        if (mark.startsWith(ID_MARK)) {
            id = mark.substring(ID_MARK.length()).strip();
        } else if (mark.startsWith(TAG_MARK)) {
            noteTag(mark.substring(TAG_MARK.length()).strip());
        }
    }

    private void noteTag(String tag) {
        int equals = tag.indexOf('=');
        String name = tag.substring(0, Math.max(equals, 0)).strip();
        String value = tag.substring(equals + 1).strip();
        if (!NAMES.contains(name)) {
            tags.add(tag);
        } else if (name.equals(TAG)) {
            tags.add(value);
        } else if (name.equals(ENEMY)) {
            enemies.add(value);
        } else {
            values.put(name, value);
        }
    }
}
