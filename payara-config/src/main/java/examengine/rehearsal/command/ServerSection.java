package examengine.rehearsal.command;

import examengine.rehearsal.command.ServerWatch.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the nodes said about themselves: before, at the most, on average and after, and as lines over time. */
final class ServerSection {

    private static final List<String> COLOURS =
            List.of("#3461c1", "#b3261e", "#197a3c", "#8a5a00", "#6b3fa0", "#0b7285");

    private final List<ServerWatch> watches;

    ServerSection(List<ServerWatch> watches) {
        this.watches = watches;
    }

    String html() {
        StringBuilder page = new StringBuilder(Html.heading("服务器", "Servers"));
        for (ServerWatch watch : watches) {
            page.append("<h3>").append(Html.escaped(watch.server().toString())).append("</h3>\n");
            page.append(table(watch.samples()));
        }
        return page.append(chart("%", sample -> sample.cpu() * 100, "CPU"))
                .append(chart("MB", ServerFigures::heapMegabytes, "堆内存 heap"))
                .toString();
    }

    private static String table(List<Sample> samples) {
        return Html.table(
                List.of("", "之前 Before", "最大 Most", "平均 Mean", "之后 After"),
                List.of(
                        row("整机 CPU % · CPU of its machine", samples, figures -> figures.cpu() * 100),
                        row("堆内存 MB · heap in use", samples, ServerFigures::heapMegabytes),
                        row("累计 GC 秒 · seconds of collecting so far", samples, ServerFigures::gcSeconds),
                        row("线程 · threads", samples, ServerFigures::threads)));
    }

    private static List<String> row(String name, List<Sample> samples, ToDoubleFunction<ServerFigures> figure) {
        double[] known = samples.stream()
                .mapToDouble(sample -> figure.applyAsDouble(sample.figures()))
                .filter(Double::isFinite)
                .toArray();
        if (known.length == 0) {
            return List.of(name, "–", "–", "–", "–");
        }
        var all = Arrays.stream(known).summaryStatistics();
        return List.of(name, text(known[0]), text(all.getMax()), text(all.getAverage()), text(known[known.length - 1]));
    }

    private String chart(String unit, ToDoubleFunction<ServerFigures> figure, String name) {
        double seconds = all().mapToDouble(Sample::second).max().orElse(1);
        double most = all().mapToDouble(sample -> figure.applyAsDouble(sample.figures()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        Chart chart = new Chart(seconds, most, unit);
        for (int i = 0; i < watches.size(); i++) {
            ServerWatch watch = watches.get(i);
            List<Chart.Point> points = watch.samples().stream()
                    .map(sample -> new Chart.Point(sample.second(), figure.applyAsDouble(sample.figures())))
                    .toList();
            chart.line(name + " " + watch.server().getAuthority(), COLOURS.get(i % COLOURS.size()), points);
        }
        return chart.html();
    }

    private Stream<Sample> all() {
        return watches.stream().flatMap(watch -> watch.samples().stream());
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
