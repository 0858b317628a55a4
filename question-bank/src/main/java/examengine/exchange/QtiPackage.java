package examengine.exchange;

import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A content package: a zip archive with a manifest in its root that names what is in it. */
final class QtiPackage {

    static final String MANIFEST = "imsmanifest.xml";

    private final PackageFiles files;
    private final byte[] manifest;

    private QtiPackage(PackageFiles files, byte[] manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    /** Something the manifest names; its {@code href} is where it stands. */
    record Resource(XmlElement element, String href) {

        /** Tests, stimuli and whatever else a package may hold are not items. */
        boolean isItem() {
            String type = element.attribute("type");
            return type.startsWith("imsqti_") && type.contains("item_xml");
        }
    }

    /** @throws Refusal as {@link PackageFiles}, and {@code manifest-missing} */
    static QtiPackage of(PackageFiles files) {
        return new QtiPackage(files, files.file(MANIFEST).orElseThrow(() -> Refusal.invalid("manifest-missing")));
    }

    QtiVersion version() {
        return QtiVersion.of(new String(manifest, StandardCharsets.UTF_8));
    }

    /**
     * The items the manifest names, and whatever else it names without holding it, in its order.
     *
     * @throws Refusal as {@link SafeXml}, {@code manifest-missing} where it is something else, {@code no-items}
     */
    List<Resource> itemsAndGaps() {
        XmlElement root = SafeXml.parse(manifest);
        if (!root.name().equals("manifest")) {
            throw Refusal.invalid("manifest-missing").with("found", root.name());
        }
        List<Resource> resources = root.child("resources").stream()
                .flatMap(named -> named.children("resource").stream())
                .map(named -> new Resource(named, path(named.attribute("href"))))
                .filter(named -> named.isItem() || lacks(named))
                .toList();
        if (resources.isEmpty()) {
            throw Refusal.invalid("no-items");
        }
        return resources;
    }

    private static String path(String href) {
        return PackageFiles.path(MANIFEST, href).orElse(href);
    }

    /** A resource may also consist of other files only. */
    private boolean lacks(Resource resource) {
        return !resource.href().isEmpty() && !files.has(resource.href());
    }

    /** @throws Refusal as {@link PackageFiles} and {@link SafeXml} */
    XmlElement document(Resource resource) {
        return SafeXml.parse(files.file(resource.href()).orElseThrow(() -> Refusal.invalid("missing-file")));
    }

    /** The pictures an item names, by addresses relative to the item. */
    PictureFiles pictures(Resource item) {
        return address -> path(item, address).flatMap(files::file);
    }

    private static Optional<String> path(Resource item, String address) {
        return PackageFiles.path(item.href(), address);
    }
}
