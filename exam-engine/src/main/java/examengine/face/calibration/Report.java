package examengine.face.calibration;

import examengine.face.Thresholds;
import java.util.Locale;

/** The calibration as one page without anything around it, in Chinese and English. */
final class Report {

    private static final String STYLE = "body{font:16px/1.6 system-ui,'Noto Sans CJK SC',sans-serif;max-width:52rem;"
            + "margin:2rem auto;padding:0 1rem;color:#1d2433}table{border-collapse:collapse;width:100%}"
            + "th,td{border-bottom:1px solid #d5dae3;padding:.4rem .6rem;text-align:right}"
            + "th:first-child,td:first-child{text-align:left}small{color:#5a6478}svg{max-width:36rem;font-size:12px}"
            + ".grid{stroke:#d5dae3;fill:none}.one,.several{fill:none;stroke:#1f5fbf;stroke-width:2}"
            + ".several{stroke:#b3541e;stroke-dasharray:6 4}code{word-break:break-all}";

    private final StringBuilder html = new StringBuilder();

    private Report() {}

    static String of(Calibration calibration) {
        Report report = new Report();
        report.head(calibration);
        report.thresholds(calibration);
        report.rates("单帧 · one frame", calibration.one());
        if (calibration.several() != null) {
            report.rates("三帧平均 · mean of three", calibration.several());
        }
        report.add("<h2>DET</h2>");
        report.html.append(Curve.of(calibration.one(), calibration.several()));
        report.add("<p>蓝线：单帧；橙色虚线：三帧平均。<br>Blue: one frame; orange, dashed: mean of three.</p>");
        report.caution();
        return report.html.toString();
    }

    private void head(Calibration calibration) {
        add("<!doctype html><html lang='zh'><head><meta charset='utf-8'>");
        add("<meta name='viewport' content='width=device-width'><title>人像比对校准 · Face calibration</title>");
        html.append("<style>").append(STYLE).append("</style></head><body>\n");
        add("<h1>人像比对校准 <small>Face calibration</small></h1>");
        add(
                "<p>%s · %s<br><code>%s</code></p>",
                calibration.models().known().name(),
                calibration.day(),
                calibration.models().digests().embedder());
        add("<p>%d 人；%d 张照片没有可用的人脸，未计入。<br>", calibration.people(), calibration.unusable());
        add(
                "%d people; %d pictures show no usable face and were left out.</p>",
                calibration.people(), calibration.unusable());
    }

    private void thresholds(Calibration calibration) {
        add("<h2>建议阈值 <small>Proposed thresholds</small></h2>");
        add("<table><tr><th></th><th>通过 · MATCH</th><th>人工 · REVIEW</th><th>不符 · MISMATCH</th></tr>");
        bands("单帧 · one frame", calibration.bands().one());
        bands("三帧平均 · mean of three", calibration.bands().several());
        add("</table>");
    }

    private void bands(String name, Thresholds thresholds) {
        double match = thresholds.match();
        double review = thresholds.review();
        add(
                "<tr><td>%s</td><td>≥ %.2f</td><td>%.2f–%.2f</td><td>&lt; %.2f</td></tr>",
                name, match, review, match, review);
    }

    private void rates(String name, Scores scores) {
        add(
                "<h2>%s</h2><p>EER %s · %d / %d 对 (同人/异人) pairs (same/different)</p>",
                name, Percent.of(scores.equalErrorRate()), scores.genuinePairs(), scores.impostorPairs());
        add("<table><tr><th>FMR ≤</th><th>阈值 threshold</th><th>FMR</th><th>95 %%</th><th>FNMR</th><th>95 %%</th></tr>");
        OperatingPoint.of(scores).forEach(this::point);
        add("</table>");
    }

    private void point(OperatingPoint point) {
        add(
                "<tr><td>%s</td><td>%.3f</td>%s%s</tr>",
                Percent.of(point.falseMatchRate()),
                point.threshold(),
                cells(point.falseMatches()),
                cells(point.falseNonMatches()));
    }

    private static String cells(Proportion proportion) {
        return String.format(
                Locale.ROOT,
                "<td>%s<br><small>%d / %d</small></td><td>%s–%s</td>",
                Percent.of(proportion.value()),
                proportion.count(),
                proportion.of(),
                Percent.of(proportion.atLeast()),
                Percent.of(proportion.atMost()));
    }

    private void caution() {
        add("<p><small>FMR：不同的人被判为同一人；FNMR：同一人被判为不同的人。没有足够配对支持的行不列出。" + "同一人的多张照片并非相互独立，真实区间宽于表中的 95 %%。<br>");
        add(
                "FMR: different people taken for one; FNMR: one person taken for two. Rows that too few pairs support are left"
                        + " out. Pictures of one person depend on each other, so the true intervals are wider than the 95 %%"
                        + " shown.</small></p></body></html>");
    }

    private void add(String element, Object... values) {
        html.append(String.format(Locale.ROOT, element, values)).append('\n');
    }
}
