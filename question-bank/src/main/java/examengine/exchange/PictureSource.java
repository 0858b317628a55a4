package examengine.exchange;

import examengine.item.Picture;
import java.util.Optional;

/** Where a writer finds the pictures of the items it writes. */
@FunctionalInterface
public interface PictureSource {

    /** For items without pictures. */
    PictureSource NONE = id -> Optional.empty();

    /** @param id as {@link Picture#id()} */
    Optional<Picture> picture(String id);
}
