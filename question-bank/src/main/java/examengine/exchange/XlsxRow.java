package examengine.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A row of a spreadsheet.
 *
 * @param number counted from 1, as spreadsheets show it
 * @param cells by column counted from 0; those that say nothing are left out
 */
record XlsxRow(int number, SortedMap<Integer, XlsxCell> cells) {

    /** What its cells say, from the first column to the last that says something. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        cells.forEach((column, cell) -> {
            texts.addAll(Collections.nCopies(column - texts.size(), ""));
            texts.add(cell.text());
        });
        return texts;
    }
}
