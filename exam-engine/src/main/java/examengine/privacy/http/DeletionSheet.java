package examengine.privacy.http;

import examengine.privacy.Deletion;
import examengine.privacy.Deletions;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deletion log as CSV (RFC 4180, UTF-8 with the mark Excel looks for), read page by page. */
final class DeletionSheet implements StreamingOutput {

    private static final int PAGE = 500;
    private static final String HEADER =
            "number,photo,candidate,kind,sitting,takenAt,dueAt,heldAt,deletedAt,late,cause,node";

    private final Deletions deletions;

    DeletionSheet(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write("\uFEFF" + HEADER + "\r\n");
        long after = Deletions.NEWEST;
        for (List<Deletion> page = page(after); !page.isEmpty(); page = page(after)) {
            for (Deletion line : page) {
                out.write(row(DeletionLine.of(line)));
            }
            after = page.get(page.size() - 1).number();
        }
        out.flush();
    }

    private List<Deletion> page(long after) {
        return deletions.page(after, false, PAGE);
    }

    static String row(DeletionLine line) {
        return Stream.<Object>of(
                                line.number(),
                                line.photo(),
                                line.candidate(),
                                line.kind(),
                                line.sitting(),
                                line.takenAt(),
                                line.dueAt(),
                                line.heldAt(),
                                line.deletedAt(),
                                line.late(),
                                line.cause(),
                                line.node())
                        .map(DeletionSheet::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** Spreadsheets take what begins with these signs for a formula. */
    private static String cell(Object value) {
        String text = value == null ? "" : String.valueOf(value);
        String harmless = text.matches("[=+@\\-].*") ? "'" + text : text;
        return harmless.matches("[^,\"\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
