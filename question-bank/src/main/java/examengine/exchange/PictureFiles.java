package examengine.exchange;

import java.util.Optional;

/** Where an imported item finds the pictures it names. */
@FunctionalInterface
interface PictureFiles {

    /** For items that bring none. */
    PictureFiles NONE = address -> Optional.empty();

    /**
     * @param address as it stands in the item
     * @return the content of the file; empty where it is not in the import
     */
    Optional<byte[]> file(String address);
}
