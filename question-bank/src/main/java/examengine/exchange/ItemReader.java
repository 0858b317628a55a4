package examengine.exchange;

/** Reads items from one exchange format. */
public interface ItemReader {

    /**
     * Reads all items of a file. Good items are accepted whatever stands beside them; for each bad one the report
     * tells the place and the reason. Never throws, whatever the text holds.
     *
     * @param text the whole file, decoded; with or without byte order mark, with any line ends
     */
    ImportReport read(String text);
}
