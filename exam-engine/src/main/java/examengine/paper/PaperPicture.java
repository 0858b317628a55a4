package examengine.paper;

import examengine.item.Picture;

/**
 * A picture that a paper shows.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not to be written to
 */
public record PaperPicture(String mediaType, byte[] bytes) {

    static PaperPicture of(Picture picture) {
        return new PaperPicture(picture.mediaType(), picture.bytes());
    }
}
