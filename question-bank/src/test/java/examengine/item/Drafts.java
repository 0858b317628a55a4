package examengine.item;

import java.util.List;

/** Drafts for tests: a good one of each type, to be changed where a test needs it. */
public final class Drafts {

    public static final RuleReference RULE = new RuleReference("JGJ 80", "2016", "4.1.1");

    private Drafts() {}

    public static ItemDraft singleChoice(String code) {
        return draft(code, ItemType.SINGLE_CHOICE, List.of("防护栏杆", "警示灯", "安全标语", "反光锥"), "A");
    }

    public static ItemDraft multipleChoice(String code) {
        return draft(code, ItemType.MULTIPLE_CHOICE, List.of("安全帽", "安全带", "安全网", "安全标语"), "ABC");
    }

    public static ItemDraft trueFalse(String code) {
        return draft(code, ItemType.TRUE_FALSE, ItemDraft.TRUE_FALSE_CHOICES, "B");
    }

    static ItemDraft draft(String code, ItemType type, List<String> choices, String key) {
        return new ItemDraft(
                code, "高处作业", type, Difficulty.EASY, "临边作业应设置什么？", choices, AnswerKey.of(key), "见规范。", RULE);
    }
}
