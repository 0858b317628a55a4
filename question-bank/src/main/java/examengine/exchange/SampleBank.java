package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample bank for construction site safety officers (安全员) that comes with the engine. */
public final class SampleBank {

    private static final List<String> FILES = List.of(
            "law", "accident", "management", "height", "scaffold", "formwork", "electricity", "fire", "pit", "lifting");

    private SampleBank() {}

    /**
     * All items of the sample bank, read anew.
     *
     * @throws IllegalStateException naming file and problem, if a file is missing or any item in it is bad
     */
    public static List<ItemDraft> items() {
        return FILES.stream().flatMap(file -> items(file).stream()).toList();
    }

    private static List<ItemDraft> items(String file) {
        ImportReport report = new GiftReader().read(new ImportFile(file + ".gift", bytes(file)));
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException(String.valueOf(report.problems().get(0)));
        }
        return report.items();
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = SampleBank.class.getResourceAsStream("/sample-bank/" + file + ".gift")) {
            if (stream == null) {
                throw new IllegalStateException(file + ".gift is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ".gift", e);
        }
    }
}
