package examengine.portrait;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A file that was opened as far as it goes.
 *
 * @param head null where the file does not even have one that can be read
 * @param picture upright, long side up to 1,280 pixels, opaque; null where it could not or must not be decoded
 * @param damage why there is no picture; empty where there is one
 */
record OpenedPhoto(SentPhoto sent, FileKind kind, Head head, BufferedImage picture, List<Finding> damage) {}
