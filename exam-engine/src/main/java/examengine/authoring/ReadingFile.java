package examengine.authoring;

import examengine.exchange.Format;
import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.exchange.ItemFormats;
import examengine.exchange.ItemReader;
import examengine.exchange.Progress;
import java.util.Optional;

/** Reads a file in the format its sender names, or in the one it looks like. */
final class ReadingFile {

    private ReadingFile() {}

    static ImportReport read(ImportFile file, Optional<Format> asked, Progress progress) {
        Optional<ItemReader> reader =
                asked.isPresent() ? asked.flatMap(ItemFormats::reader) : ItemFormats.readerFor(file);
        return reader.map(one -> one.read(file, progress))
                .orElseGet(() -> ImportReport.unreadable(null, file, "unknown-format", ""));
    }
}
