package examengine.exchange;

/** Reads items from one exchange format. */
public interface ItemReader {

    /** The format read. */
    Format format();

    /**
     * Whether a file looks like this format; told from its content, its name only where the content does not say.
     * Cheap: looks at the beginning.
     */
    boolean recognises(ImportFile file);

    /**
     * Reads all items of a file. Good items are accepted whatever stands beside them; for each bad one the report
     * tells the place, the reason and what to do. Never throws and never reads outside the file, whatever it holds;
     * a file that cannot be read at all is one problem.
     *
     * @param progress told now and then how far the reading is; may end the reading by throwing
     */
    ImportReport read(ImportFile file, Progress progress);

    default ImportReport read(ImportFile file) {
        return read(file, Progress.UNHEEDED);
    }
}
