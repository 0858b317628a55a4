package examengine.exchange;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.RuleReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes the manifest of a package, with what each item is about; {@link QtiMetadata} says what stands where. */
final class QtiManifestOutput {

    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final String LANGUAGE = "zh-CN";

    private final XmlOutput out = new XmlOutput();
    private final QtiVersion version;

    QtiManifestOutput(QtiVersion version) {
        this.version = version;
        out.open("manifest", "xmlns", version.packaging(), "xmlns:imsmd", LOM, "identifier", "MANIFEST");
        out.open("metadata")
                .element("schema", version.packageSchema())
                .element("schemaversion", version.packageVersion())
                .close();
        out.open("organizations").close();
        out.open("resources");
    }

    /** @param pictures paths of the pictures in the package */
    void add(ItemDraft item, String identifier, String path, List<String> pictures) {
        out.open("resource", "identifier", identifier, "type", version.itemType(), "href", path);
        out.open("metadata").open("imsmd:lom");
        general(item);
        out.open("imsmd:educational");
        vocabulary("difficulty", item.difficulty() == Difficulty.HARD ? "difficult" : word(item.difficulty()));
        out.close();
        if (!item.rule().equals(RuleReference.NONE)) {
            rule(item.rule());
        }
        if (!item.area().isEmpty()) {
            classification(QtiMetadata.DISCIPLINE, List.of(item.area()));
        }
        if (!item.enemies().isEmpty()) {
            classification(QtiMetadata.RESTRICTIONS, item.enemies());
        }
        out.close().close();
        out.open("file", "href", path).close();
        pictures.forEach(picture -> out.open("file", "href", picture).close());
        out.close();
    }

    /** The whole document; nothing can be added any more. */
    String xml() {
        return XmlOutput.DECLARATION + "\n" + out.close().close() + "\n";
    }

    private void general(ItemDraft item) {
        out.open("imsmd:general").open("imsmd:title");
        string(item.code());
        out.close();
        for (String tag : item.tags()) {
            out.open("imsmd:keyword");
            string(tag);
            out.close();
        }
        out.close();
    }

    private void rule(RuleReference rule) {
        out.open("imsmd:relation");
        vocabulary("kind", QtiMetadata.BASED_ON);
        out.open("imsmd:resource");
        part("standard", rule.standard());
        part("edition", rule.edition());
        part("clause", rule.clause());
        part("lastDay", rule.lastDay().map(LocalDate::toString).orElse(""));
        out.close().close();
    }

    private void part(String catalogue, String entry) {
        if (!entry.isEmpty()) {
            out.open("imsmd:identifier")
                    .element("imsmd:catalog", catalogue)
                    .element("imsmd:entry", entry)
                    .close();
        }
    }

    private void classification(String purpose, List<String> paths) {
        out.open("imsmd:classification");
        vocabulary("purpose", purpose);
        for (String path : paths) {
            out.open("imsmd:taxonPath");
            for (String taxon : path.split("/", -1)) {
                out.open("imsmd:taxon").open("imsmd:entry");
                string(taxon);
                out.close().close();
            }
            out.close();
        }
        out.close();
    }

    private void vocabulary(String name, String value) {
        out.open("imsmd:" + name)
                .element("imsmd:source", "LOMv1.0")
                .element("imsmd:value", value)
                .close();
    }

    private void string(String text) {
        out.element("imsmd:string", text, "language", LANGUAGE);
    }

    private static String word(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }
}
