package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads QTI items of versions 2.1, 2.2 and 3.0, single or in content packages; a file of another version than the one
 * this reader was made for is read as what it is, and the report says so. Items with one choice interaction become
 * items of the bank, what they are about comes from the manifest ({@link QtiMetadata}). Their scoring is not taken
 * over: how many points a response earns is for the exam to say.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1 information model</a>
 * @see <a href="https://www.imsglobal.org/spec/qti/v3p0/impl">QTI 3.0 implementation guide</a>
 */
public final class QtiReader implements ItemReader {

    private static final int HEAD = 4000;

    /** The first element of an item, a test, a result or a manifest. */
    private static final Pattern ROOT =
            Pattern.compile("<([\\w.-]+:)?(assessment[A-Z]|qti-assessment-|manifest[\\s>])|imsqti|imsglobal\\.org");

    private final QtiVersion version;

    QtiReader(QtiVersion version) {
        this.version = version;
    }

    @Override
    public Format format() {
        return version.format();
    }

    @Override
    public boolean recognises(ImportFile file) {
        if (PackageFiles.isZip(file.bytes())) {
            return recognisesPackage(file);
        }
        String head = head(file);
        return head.stripLeading().startsWith("<") && ROOT.matcher(head).find() && QtiVersion.of(head) == version;
    }

    /** A zip of something else is recognised by the first version, which says what is wrong with it. */
    private boolean recognisesPackage(ImportFile file) {
        try {
            PackageFiles files = PackageFiles.of(file.bytes());
            return files.has(QtiPackage.MANIFEST)
                    ? QtiPackage.of(files).version() == version
                    : version == QtiVersion.V21 && !files.has("[Content_Types].xml");
        } catch (Refusal refusal) {
            return version == QtiVersion.V21;
        }
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        QtiPackage content;
        List<QtiPackage.Resource> resources;
        try {
            if (!PackageFiles.isZip(file.bytes())) {
                XmlElement document = SafeXml.parse(file.bytes());
                return new QtiTaking(QtiVersion.of(head(file))).takeOne(file.name(), document);
            }
            content = QtiPackage.of(PackageFiles.of(file.bytes()));
            resources = content.itemsAndGaps();
        } catch (Refusal refusal) {
            var gathering = new Gathering();
            gathering.reject(Place.whole(file.name()), refusal, "");
            return gathering.report(format());
        }
        return new QtiTaking(content.version()).takeAll(file.name(), content, resources, progress);
    }

    private static String head(ImportFile file) {
        return XmlDecoding.text(Arrays.copyOf(file.bytes(), Math.min(HEAD, file.bytes().length)));
    }
}
