package examengine.exchange;

import examengine.item.ItemDraft;
import examengine.item.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes content packages of QTI 2.1, 2.2 or 3.0: the manifest, a file for each item, a file for each picture. The
 * same items give the same bytes.
 */
public final class QtiWriter implements ItemWriter {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,31}");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final QtiVersion version;

    QtiWriter(QtiVersion version) {
        this.version = version;
    }

    @Override
    public Format format() {
        return version.format();
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var check = new ExportCheck(format().code(), items, pictures);
        Function<String, Picture> picture = id -> pictures.picture(id).orElseThrow();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write(zip, QtiPackage.MANIFEST, bytes(manifest(check.writable(), picture)));
        for (int at = 0; at < check.writable().size(); at++) {
            ItemDraft item = check.writable().get(at);
            String xml =
                    QtiItemOutput.xml(version, item, identifier(item.code()), id -> "../" + path(picture.apply(id)));
            write(zip, path(at), bytes(xml));
        }
        for (String id : check.pictures()) {
            write(zip, path(picture.apply(id)), picture.apply(id).bytes());
        }
        zip.finish();
        return check.problems();
    }

    private String manifest(List<ItemDraft> items, Function<String, Picture> pictures) {
        var manifest = new QtiManifestOutput(version);
        for (int at = 0; at < items.size(); at++) {
            List<String> shown = items.get(at).content().pictures().stream()
                    .map(id -> path(pictures.apply(id)))
                    .toList();
            manifest.add(items.get(at), "item-" + (at + 1), path(at), shown);
        }
        return manifest.xml();
    }

    private static String path(int position) {
        return "items/item-" + (position + 1) + ".xml";
    }

    private static String path(Picture picture) {
        return "pictures/" + picture.id() + (picture.mediaType().equals("image/png") ? ".png" : ".jpg");
    }

    /** The code where it can be an identifier, else a name made from it, the same whenever the code is. */
    private static String identifier(String code) {
        return IDENTIFIER.matcher(code).matches() ? code : "code-" + UUID.nameUUIDFromBytes(bytes(code));
    }

    private static void write(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
