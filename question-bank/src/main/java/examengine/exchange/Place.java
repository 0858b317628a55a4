package examengine.exchange;

import java.util.Locale;

/**
 * Where something stands in an imported file, as its author finds it again.
 *
 * @param file the file, with the entry's path where it is an archive
 * @param number of the line, row or cell, such as {@code 12} or {@code D7}; empty where the file as a whole is meant
 * @param item the item's id or title in the file; empty where it has none
 */
public record Place(String file, Unit unit, String number, String item) {

    /** What is counted. */
    public enum Unit {
        FILE,
        LINE,
        ROW,
        CELL,
        /** The position of the item among all items of the file, counted from 1. */
        ITEM
    }

    public Place {
        item = Excerpt.of(item);
    }

    /** Counted from 1. */
    public static Place line(String file, int line, String item) {
        return new Place(file, Unit.LINE, String.valueOf(line), item);
    }

    /** Counted from 1, as spreadsheets do. */
    public static Place row(String file, int row, String item) {
        return new Place(file, Unit.ROW, String.valueOf(row), item);
    }

    /** @param cell such as {@code D7} */
    public static Place cell(String file, String cell, String item) {
        return new Place(file, Unit.CELL, cell, item);
    }

    /** Counted from 1. */
    public static Place item(String file, int position, String item) {
        return new Place(file, Unit.ITEM, String.valueOf(position), item);
    }

    public static Place whole(String file) {
        return new Place(file, Unit.FILE, "", "");
    }

    /** As one text, such as {@code line 12 (HGT-S01)}. */
    @Override
    public String toString() {
        String at = number.isEmpty() ? file : unit.name().toLowerCase(Locale.ROOT) + " " + number;
        return item.isEmpty() ? at : at + " (" + item + ")";
    }
}
