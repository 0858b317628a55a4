package examengine.exchange;

import java.util.List;
import java.util.Optional;

/** All readers and writers; whoever adds a format adds it here and nowhere else. */
public final class ItemFormats {

    /** In the order in which they are asked whether they recognise a file: the strictest first. */
    private static final List<ItemReader> READERS = List.of(
            new XlsxReader(),
            new QtiReader(QtiVersion.V21),
            new QtiReader(QtiVersion.V22),
            new QtiReader(QtiVersion.V30),
            new MoodleReader(),
            new GiftReader(),
            new CsvReader(),
            new AikenReader());

    private static final List<ItemWriter> WRITERS = List.of(
            new XlsxWriter(),
            new CsvWriter(),
            new GiftWriter(),
            new AikenWriter(),
            new MoodleWriter(),
            new QtiWriter(QtiVersion.V21),
            new QtiWriter(QtiVersion.V22),
            new QtiWriter(QtiVersion.V30));

    private ItemFormats() {}

    /** The reader for a file of unknown format; empty where no reader recognises it. */
    public static Optional<ItemReader> readerFor(ImportFile file) {
        return READERS.stream().filter(reader -> reader.recognises(file)).findFirst();
    }

    public static Optional<ItemReader> reader(Format format) {
        return READERS.stream().filter(reader -> reader.format() == format).findFirst();
    }

    public static Optional<ItemWriter> writer(Format format) {
        return WRITERS.stream().filter(writer -> writer.format() == format).findFirst();
    }
}
