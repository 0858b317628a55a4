package examengine.rehearsal.command;

import java.util.List;
import java.util.stream.Collectors;

/** The few pieces of HTML that a report is made of. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A heading in both languages. */
    static String heading(String chinese, String english) {
        return "<h2>" + escaped(chinese) + " <span lang=\"en\">" + escaped(english) + "</span></h2>\n";
    }

    static String table(List<String> head, List<List<String>> rows) {
        return "<table><thead>" + row("th", head) + "</thead><tbody>"
                + rows.stream().map(cells -> row("td", cells)).collect(Collectors.joining()) + "</tbody></table>\n";
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(text -> "<" + cell + ">" + escaped(text) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
