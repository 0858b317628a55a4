package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes items in one exchange format. */
public interface ItemWriter {

    /** The format written. */
    Format format();

    /**
     * Writes a file that this format's reader reads back into the same items.
     *
     * @param pictures finds the pictures the items show
     * @return what the format has no place for, item by item; empty where nothing is lost. Items of which too much
     *     would be lost are left out and named as rejected
     */
    List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException;
}
