package examengine.rehearsal;

/** What a candidate's page asks, by the names it has in the report. */
public enum Kind {
    SIGN_IN("登录", "sign in"),
    ENTER("进入考试", "enter"),
    PHOTO("人像", "photo"),
    PAGE("打开答题页", "open page"),
    START("开考取卷", "start, paper in hand"),
    ANSWER("保存一题", "save an answer"),
    ANSWERS("断网后补传", "save many after a break"),
    HEARTBEAT("心跳", "heartbeat"),
    HAND_IN("交卷", "hand in"),
    RESULT("查成绩", "read result");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
