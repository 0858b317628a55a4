package examengine.portrait;

import examengine.identity.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Demands on the file: what it is, what it is called, how large it is. */
final class FileDemands {

    private FileDemands() {}

    static List<Finding> format(OpenedPhoto photo, PhotoRules rules) {
        FileKind kind = photo.kind();
        if (kind == FileKind.ZIP) {
            return List.of(Finding.refuses("portrait-nested-archive"));
        }
        if (!kind.isPhoto()) {
            return List.of(Finding.refuses("portrait-not-a-photo").is(kind).may(allowed(rules)));
        }
        if (!rules.formats().contains(kind)) {
            return List.of(Finding.refuses("portrait-format").is(kind).may(allowed(rules)));
        }
        return kind.isNamedRightly(photo.sent().baseName())
                ? List.of()
                : List.of(Finding.warns("portrait-misnamed").is(kind).may(allowed(rules)));
    }

    static List<Finding> bytes(OpenedPhoto photo, PhotoRules rules) {
        int bytes = photo.sent().bytes().length;
        if (bytes <= rules.mostBytes()) {
            return List.of();
        }
        String is = photo.sent().isCut() ? "> " + Sizes.kilobytes(SentPhoto.LARGEST) : Sizes.kilobytes(bytes);
        return List.of(Finding.refuses("portrait-too-many-bytes").is(is).may(Sizes.kilobytes(rules.mostBytes())));
    }

    /** What the head says that other programs may show in another way. */
    static List<Finding> oddities(OpenedPhoto photo) {
        List<Finding> findings = new ArrayList<>();
        if (photo.picture() != null && photo.head().frames() > 1) {
            findings.add(
                    Finding.warns("portrait-animated").is(photo.head().frames()).may(1));
        }
        if (photo.picture() != null && photo.head().orientation() != Orientation.UPRIGHT) {
            findings.add(Finding.warns("portrait-rotated"));
        }
        return findings;
    }

    private static String allowed(PhotoRules rules) {
        return rules.formats().stream().map(FileKind::toString).collect(Collectors.joining(" / "));
    }
}
