package examengine.rehearsal.command;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.HdrHistogram.Histogram;

/** A rehearsal on one page: one file that needs nothing from elsewhere, in Chinese and English. */
final class Report {

    private static final String STYLE =
            """
            body{font:15px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1c2733}
            h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em;border-bottom:1px solid #ccd}
            [lang=en]{color:#567;font-weight:normal}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
            th,td{padding:.2em .8em;text-align:right;border-bottom:1px solid #e4e8ee}th:first-child,td:first-child{text-align:left}
            .verdict{font-size:1.3em;padding:.6em 1em;white-space:pre-line;border-left:.4em solid}
            .good{border-color:#197a3c;background:#eef8f0}.bad{border-color:#b3261e;background:#fdf0ef}
            svg{width:100%;height:auto}figure{margin:1em 0}.grid line{stroke:#dde3ea}.grid text{font-size:11px;text-anchor:end;fill:#678}
            """;
    private static final int MOST_LISTED = 50;

    private final Outcome outcome;
    private final Tally tally;

    Report(Outcome outcome) {
        this.outcome = outcome;
        this.tally = outcome.performance().tally();
    }

    void writeTo(Path file) throws IOException {
        Files.writeString(file, html());
    }

    String html() {
        Verdict verdict = outcome.verdict();
        return "<!doctype html>\n"
                + "<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>考试演练报告 · Rehearsal</title><style>\n"
                + STYLE + "</style></head><body>\n<h1>考试演练报告 <span lang=\"en\">Load rehearsal</span></h1>\n"
                + "<p>" + Html.escaped(outcome.begun() + " · " + setting()) + "</p>\n<p class=\"verdict "
                + (verdict.isGood() ? "good" : "bad") + "\">" + Html.escaped(verdict.sentence()) + "</p>\n"
                + criteria() + stages() + waits() + throughput() + troubles() + comparison()
                + new ServerSection(outcome.performance().watches()).html() + "</body></html>\n";
    }

    private String setting() {
        Flags flags = outcome.flags();
        String pace = flags.pace().isFlatOut()
                ? "flat out"
                : "pause " + flags.pace().median().toMillis() + " ms";
        return flags.candidates() + " candidates · " + pace + " · rounds " + flags.rounds()
                + String.format(Locale.ROOT, " · lose connections %.2f %%", flags.losses() * 100)
                + (flags.fastSignIn() ? " · fast sign-in" : "") + (flags.endsTogether() ? " · end barrier" : "")
                + " · "
                + String.join(
                        " ", flags.servers().stream().map(Object::toString).toList());
    }

    private String criteria() {
        return Html.heading("判定", "Verdict")
                + Html.table(
                        List.of("标准 Criterion", "要求 Demanded", "实测 Measured", ""),
                        outcome.verdict().criteria().stream()
                                .map(one -> List.of(
                                        one.chinese() + " · " + one.english(),
                                        one.demanded(),
                                        one.measured(),
                                        one.isMet() ? "✓" : "✗"))
                                .toList());
    }

    private String stages() {
        return Html.heading("过程", "Stages")
                + Html.table(
                        List.of("阶段 Stage", "人数 Through", "秒 Seconds"),
                        outcome.performance().stages().stream()
                                .map(one -> List.of(
                                        one.act().chinese() + " · " + one.act().english(),
                                        String.valueOf(one.through()),
                                        decimal(one.seconds())))
                                .toList());
    }

    private String waits() {
        return Html.heading("等待时间（毫秒）", "Waits in milliseconds")
                + Html.table(
                        List.of("请求 Request", "次数 Count", "p50", "p95", "p99", "最大 max"),
                        Arrays.stream(Kind.values())
                                .filter(kind -> tally.waits(kind).getTotalCount() > 0)
                                .map(this::waitsOf)
                                .toList());
    }

    private List<String> waitsOf(Kind kind) {
        Histogram waits = tally.waits(kind);
        return List.of(
                kind.chinese() + " · " + kind.english(),
                String.format(Locale.ROOT, "%,d", waits.getTotalCount()),
                decimal(waits.getValueAtPercentile(50) / 1_000.0),
                decimal(waits.getValueAtPercentile(95) / 1_000.0),
                decimal(waits.getValueAtPercentile(99) / 1_000.0),
                decimal(waits.getMaxValue() / 1_000.0));
    }

    private String throughput() {
        List<Chart.Point> answered = perSecond(Tally.Second::answered);
        double most = answered.stream().mapToDouble(Chart.Point::value).max().orElse(1);
        return Html.heading("吞吐量", "Throughput")
                + new Chart(answered.size(), most, "/s")
                        .line("请求 requests", "#3461c1", answered)
                        .line("已存作答 answers saved", "#197a3c", perSecond(Tally.Second::saved))
                        .line("失败 failed", "#b3261e", perSecond(Tally.Second::troubles))
                        .html();
    }

    private List<Chart.Point> perSecond(Function<Tally.Second, LongAdder> figure) {
        int last = tally.seconds().isEmpty() ? 0 : tally.seconds().lastKey();
        List<Chart.Point> points = new ArrayList<>();
        for (int second = 0; second <= last; second++) {
            Tally.Second there = tally.seconds().get(second);
            points.add(new Chart.Point(
                    second, there == null ? 0 : figure.apply(there).sum()));
        }
        return points;
    }

    private String troubles() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, LongAdder> one : tally.troubles().entrySet()) {
            rows.add(List.of(one.getKey(), String.valueOf(one.getValue().sum())));
        }
        rows.add(List.of("演练自断的连接 · connections cut on purpose", String.valueOf(tally.lostConnectionCount())));
        rows.add(List.of(
                "人像排队等候（不算失败） · photos told to wait their turn, no failures",
                String.valueOf(tally.photosPutOffCount())));
        outcome.performance().dropouts().stream().limit(MOST_LISTED).forEach(why -> rows.add(List.of(why, "1")));
        return Html.heading("失败与断线", "Failures and cuts") + Html.table(List.of("种类 Kind", "次数 Count"), rows);
    }

    private String comparison() {
        Comparison compared = outcome.comparison();
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("已确认的作答 · answers acknowledged", String.format(Locale.ROOT, "%,d", compared.acknowledged())),
                List.of("数据库中的作答 · answers in the database", String.format(Locale.ROOT, "%,d", compared.kept())),
                List.of("丢失 · lost", String.valueOf(compared.lost().size()))));
        compared.lost().stream().limit(MOST_LISTED).forEach(lost -> rows.add(List.of(lost.toString(), "✗")));
        return Html.heading("与数据库核对", "Compared with the database") + Html.table(List.of("项 Item", "数 Count"), rows);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
