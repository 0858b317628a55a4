package examengine.rehearsal.command;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tally;
import java.util.List;

/** Whether a cluster carries so many candidates: every criterion must be met. */
record Verdict(int candidates, List<Criterion> criteria) {

    /** @param droppedOut how many candidates could not go on to their result */
    static Verdict of(Flags flags, Comparison comparison, Tally tally, int droppedOut) {
        return new Verdict(
                flags.candidates(),
                List.of(
                        Criterion.none(
                                "已确认而丢失的作答",
                                "acknowledged answers lost",
                                comparison.lost().size()),
                        Criterion.none("重复写入的作答", "answers applied twice", comparison.appliedTwice()),
                        Criterion.none("重复判分", "graded twice", comparison.gradedTwice()),
                        Criterion.none("未判分", "graded never", comparison.gradedNever()),
                        Criterion.none("被迫重新登录", "signed out", comparison.signedOut()),
                        Criterion.none("未能考完的考生", "candidates who could not finish", droppedOut),
                        Criterion.none(
                                "失败的请求（演练自断的不计）", "failed requests but for those cut on purpose", tally.troubleCount()),
                        Criterion.p99(
                                "开考取卷 p99", "start p99", flags.slowestStart().toMillis(), tally.waits(Kind.START)),
                        Criterion.p99(
                                "保存一题 p99", "answer p99", flags.slowestAnswer().toMillis(), tally.waits(Kind.ANSWER))));
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
