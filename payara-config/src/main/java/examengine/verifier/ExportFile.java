package examengine.verifier;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import examengine.evidence.JournalExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file with exported journals, one document after the other. */
final class ExportFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExportFile() {}

    /** @throws WrongUse when the file holds none, or ends in the middle of one */
    static void read(String file, Consumer<JournalExport> told) {
        int count = 0;
        try (MappingIterator<JournalExport> documents =
                MAPPER.readerFor(JournalExport.class).readValues(Path.of(file).toFile())) {
            while (documents.hasNextValue()) {
                told.accept(checked(documents.nextValue(), file));
                count++;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw notAnExport(file);
        }
        if (count == 0) {
            throw notAnExport(file);
        }
    }

    private static JournalExport checked(JournalExport export, String file) {
        if (!JournalExport.FORMAT.equals(export.format())
                || export.sitting() == null
                || export.sitting().id() == null) {
            throw notAnExport(file);
        }
        return export;
    }

    private static WrongUse notAnExport(String file) {
        return new WrongUse(
                "无法读取 " + file + "：文件不存在、不完整，或不是 " + JournalExport.FORMAT + " 格式的作答流水。",
                "Cannot read " + file + ": it is not there, not complete, or no journal in the format "
                        + JournalExport.FORMAT + ".");
    }
}
