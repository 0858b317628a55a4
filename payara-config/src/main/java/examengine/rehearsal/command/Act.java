package examengine.rehearsal.command;

/** The parts of a rehearsal, in their order. */
enum Act {
    SIGNING_IN("登录", "signing in"),
    ENTERING("进场、人像", "entering, photo"),
    STARTING("同时开考", "starting together"),
    SITTING("作答、交卷、查成绩", "answering, handing in, reading results"),
    ANSWERING("作答", "answering"),
    TIME_OVER("同一秒到时，收卷判分（含宽限 7 秒）", "time over for all: closed and graded (7 s of grace in it)"),
    RESULTS("考后人像、查成绩", "closing photo, reading results");

    private final String chinese;
    private final String english;

    Act(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
