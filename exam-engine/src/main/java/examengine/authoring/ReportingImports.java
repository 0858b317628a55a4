package examengine.authoring;

import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.exchange.Progress;
import examengine.exchange.XlsxReport;
import examengine.exchange.XlsxTemplate;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The workbooks around an import: an empty one to begin with, and what was not taken, to be mended. */
@ApplicationScoped
public class ReportingImports {

    @Inject
    ImportSteps steps;

    @Inject
    ComparingWithBank comparing;

    /**
     * Everything that was rejected or warned of, however much, as the bank sees it now: for who sent the file, because
     * rows that were warned of stand in it with their keys.
     *
     * @throws Refusal {@code not-found}, also for somebody else; {@code import-not-read} before it has been read, or where it could not be
     */
    public byte[] report(String id, String account, Locale language) {
        ImportSteps.Kept kept = steps.kept(id, account);
        ImportFile file = kept.file();
        ImportReport read = ReadingFile.read(file, kept.format(), Progress.UNHEEDED);
        ImportReport report = comparing.compare(read, kept.bank());
        return written(out -> XlsxReport.write(file, report, language, out));
    }

    public byte[] template(Locale language) {
        return written(out -> XlsxTemplate.write(language, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
