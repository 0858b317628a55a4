package examengine.exchange;

import java.util.Map;

/** Marks in GIFT comments: {@code // [id:HGT-S01] [tag:difficulty=easy]}, with {@code \]} for a bracket inside. */
final class GiftMarks {

    private static final String ID = "id:";
    private static final String TAG = "tag:";

    private GiftMarks() {}

    static void read(String comment, Map<String, String> marks) {
        int open = comment.indexOf('[');
        while (open >= 0) {
            int close = closing(comment, open);
            if (close < 0) {
                return;
            }
            note(comment.substring(open + 1, close).replace("\\]", "]"), marks);
            open = comment.indexOf('[', close);
        }
    }

    private static int closing(String comment, int open) {
        int close = comment.indexOf(']', open);
        while (close > 0 && comment.charAt(close - 1) == '\\') {
            close = comment.indexOf(']', close + 1);
        }
        return close;
    }

    private static void note(String mark, Map<String, String> marks) {
        int equals = mark.indexOf('=');
        if (mark.startsWith(ID)) {
            marks.put("id", mark.substring(ID.length()).strip());
        } else if (mark.startsWith(TAG) && equals > 0) {
            marks.put(
                    mark.substring(0, equals).strip(),
                    mark.substring(equals + 1).strip());
        }
    }
}
