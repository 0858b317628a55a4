package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes items in a format and reads them back. */
record RoundTrip(ItemWriter writer, ItemReader reader, String file) {

    /** What comes back, if nothing is lost on the way. */
    List<ItemDraft> of(List<ItemDraft> items) {
        ImportReport report = report(items, PictureSource.NONE);
        assertThat(report.problems()).isEmpty();
        return report.items();
    }

    /** The file with items without pictures. */
    ImportFile file(List<ItemDraft> items) {
        return new ImportFile(file, bytes(items, PictureSource.NONE, new ArrayList<>()));
    }

    ImportReport report(List<ItemDraft> items, PictureSource pictures) {
        return reader.read(new ImportFile(file, bytes(items, pictures, new ArrayList<>())));
    }

    /** What the writer says of items without pictures. */
    List<Problem> problems(List<ItemDraft> items) {
        var problems = new ArrayList<Problem>();
        bytes(items, PictureSource.NONE, problems);
        return problems;
    }

    /** The file, of a format that is text. */
    String written(List<ItemDraft> items) {
        return new String(bytes(items, PictureSource.NONE, new ArrayList<>()), StandardCharsets.UTF_8);
    }

    private byte[] bytes(List<ItemDraft> items, PictureSource pictures, List<Problem> problems) {
        var out = new ByteArrayOutputStream();
        try {
            problems.addAll(writer.write(items, pictures, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
