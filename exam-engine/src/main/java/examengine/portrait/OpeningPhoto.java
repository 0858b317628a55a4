package examengine.portrait;

import static examengine.identity.DecodingPhoto.LARGEST_SIDE;
import static examengine.identity.DecodingPhoto.MOST_PIXELS;

import examengine.identity.DecodingPhoto;
import examengine.identity.PhotoFormat;
import examengine.identity.Scaling;
import examengine.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Opens a file a stranger sent, without trusting its name, its size or anything it says. */
final class OpeningPhoto {

    private static final int LONG_SIDE = 1_280;

    private OpeningPhoto() {}

    static OpenedPhoto open(SentPhoto sent) {
        FileKind kind = FileKind.of(sent.bytes());
        if (!kind.isPhoto() || sent.isCut()) {
            return new OpenedPhoto(sent, kind, null, null, List.of());
        }
        try {
            return opened(sent, kind, ReadingHead.of(sent.bytes(), kind));
        } catch (IOException damaged) {
            return new OpenedPhoto(sent, kind, null, null, List.of(Finding.refuses("portrait-unreadable")));
        }
    }

    private static OpenedPhoto opened(SentPhoto sent, FileKind kind, Head head) {
        if (isTooLarge(head)) {
            return withDamage(sent, kind, head, tooLarge(head));
        }
        if (head.isMadeForPrint()) {
            return withDamage(
                    sent,
                    kind,
                    head,
                    Finding.refuses("portrait-colour-space").is("CMYK").may("RGB"));
        }
        try {
            return new OpenedPhoto(sent, kind, head, decoded(sent, kind, head), List.of());
        } catch (IOException | Refusal damaged) {
            return withDamage(sent, kind, head, Finding.refuses("portrait-unreadable"));
        }
    }

    private static boolean isTooLarge(Head head) {
        return Math.max(head.width(), head.height()) > LARGEST_SIDE
                || (long) head.width() * head.height() > MOST_PIXELS;
    }

    private static Finding tooLarge(Head head) {
        return Finding.refuses("portrait-too-many-pixels")
                .is(Sizes.pixels(head.width(), head.height()))
                .may(Sizes.pixels(LARGEST_SIDE, MOST_PIXELS / LARGEST_SIDE));
    }

    private static BufferedImage decoded(SentPhoto sent, FileKind kind, Head head) throws IOException {
        BufferedImage picture = kind == FileKind.GIF
                ? Scaling.fit(OpeningGif.firstPicture(sent.bytes()), LONG_SIDE)
                : DecodingPhoto.decode(sent.bytes(), PhotoFormat.valueOf(kind.name()), LONG_SIDE, 1);
        return head.orientation().upright(picture);
    }

    private static OpenedPhoto withDamage(SentPhoto sent, FileKind kind, Head head, Finding damage) {
        return new OpenedPhoto(sent, kind, head, null, List.of(damage));
    }
}
