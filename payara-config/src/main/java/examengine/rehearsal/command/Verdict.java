package examengine.rehearsal.command;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether a cluster carries so many candidates: every criterion must be met. */
record Verdict(int candidates, List<Criterion> criteria) {

    private static final long MICROS = 1_000_000;

    static Verdict of(Flags flags, Comparison comparison, Performance performance) {
        List<Criterion> criteria = new ArrayList<>(zeros(comparison, performance));
        criteria.add(Criterion.atLeast(
                "已确认的作答比例", "share of answers acknowledged", flags.limits().answered(), performance.shareAnswered()));
        criteria.addAll(waits(flags.limits(), performance.tally()));
        if (flags.endsTogether()) {
            double closing = performance.seconds(Act.TIME_OVER) - EndOfTime.UNTIL_CLOSED.toSeconds();
            criteria.add(Criterion.within(
                    "到时后收卷判分",
                    "all closed and graded after the deadline",
                    flags.limits().closing().toMillis(),
                    (long) (Math.max(0, closing) * MICROS)));
        }
        return new Verdict(flags.candidates(), List.copyOf(criteria));
    }

    private static List<Criterion> zeros(Comparison comparison, Performance performance) {
        return List.of(
                Criterion.none(
                        "已确认而丢失的作答",
                        "acknowledged answers lost",
                        comparison.lost().size()),
                Criterion.none("重复写入的作答", "answers applied twice", comparison.appliedTwice()),
                Criterion.none("重复判分", "graded twice", comparison.gradedTwice()),
                Criterion.none("未判分", "graded never", comparison.gradedNever()),
                Criterion.none("被迫重新登录", "signed out", comparison.signedOut()),
                Criterion.none(
                        "未能考完的考生",
                        "candidates who could not finish",
                        performance.dropouts().size()),
                Criterion.none(
                        "失败的请求（演练自断的不计）",
                        "failed requests but for those cut on purpose",
                        performance.tally().troubleCount()));
    }

    private static List<Criterion> waits(Limits limits, Tally tally) {
        return List.of(
                p99("登录", "sign-in", limits.signIn(), tally, Kind.SIGN_IN),
                p99("人像（含排队）", "photo, with its wait for a turn,", limits.photo(), tally, Kind.PHOTO),
                p99("进入考试", "enter", limits.step(), tally, Kind.ENTER),
                p99("打开答题页", "open page", limits.step(), tally, Kind.PAGE),
                p99("开考取卷", "start", limits.start(), tally, Kind.START),
                p99("保存一题", "answer", limits.answer(), tally, Kind.ANSWER),
                p99("交卷", "hand in", limits.step(), tally, Kind.HAND_IN),
                p99("查成绩", "result", limits.step(), tally, Kind.RESULT));
    }

    private static Criterion p99(String chinese, String english, Duration limit, Tally tally, Kind kind) {
        return Criterion.p99(chinese + " p99", english + " p99", limit.toMillis(), tally.waits(kind));
    }

    boolean isGood() {
        return criteria.stream().allMatch(Criterion::isMet);
    }

    /** Both languages, a line each. */
    String sentence() {
        return isGood()
                ? "本集群可承载 " + candidates + " 人。\nThis cluster carries " + candidates + "."
                : "本集群不能承载 " + candidates + " 人：见未达标项。\nThis cluster does not carry " + candidates
                        + ": see what was missed.";
    }
}
