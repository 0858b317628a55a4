package examengine.exchange;

import org.apache.poi.ss.util.CellReference;

/** Addresses of cells, such as {@code D7}. */
final class XlsxAddress {

    private static final int LETTERS = 26;
    private static final int LONGEST = "XFD".length();

    private XlsxAddress() {}

    /** The column, counted from 0, of an address; -1 where it names none. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < LONGEST && isLetter(address.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            at++;
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    /**
     * @param row counted from 1
     * @param column counted from 0
     */
    static String of(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }
}
