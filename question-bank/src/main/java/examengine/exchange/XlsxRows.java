package examengine.exchange;

import examengine.exchange.XlsxCell.Kind;
import examengine.kernel.Refusal;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a sheet and tells its rows one by one; holds no more than the one it hears. */
final class XlsxRows extends DefaultHandler {

    /** Columns further to the right are not looked at. */
    static final int MOST_COLUMNS = 256;

    /** Characters a spreadsheet allows in a cell. */
    private static final int LONGEST_CELL = 32_767;

    /** Characters of all cells together, each as often as it is told. */
    private static final int MOST_CHARACTERS = 50_000_000;

    /** The type of cells that hold their text themselves; all others hold a value. */
    private static final String INLINE = "inlineStr";

    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final Consumer<XlsxRow> hearer;

    private final StringBuilder value = new StringBuilder();
    private TreeMap<Integer, XlsxCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean listening;
    private boolean reading;
    private boolean formula;
    private boolean rich;
    private int characters;

    XlsxRows(XlsxStrings strings, XlsxFormats formats, Consumer<XlsxRow> hearer) {
        this.strings = strings;
        this.formats = formats;
        this.hearer = hearer;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> listening = !type.equals(INLINE);
            case "t" -> listening = type.equals(INLINE) && !reading;
            case "rPh" -> reading = true;
            case "f" -> formula = true;
            default -> {}
        }
    }

    /** Rows and cells without a number of their own follow the one before. */
    private void startRow(String number) {
        row = number == null ? row + 1 : number(number);
        column = -1;
        cells = new TreeMap<>();
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : XlsxAddress.column(address);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : number(attributes.getValue("s"));
        rich = attributes.getValue("vm") != null;
        formula = false;
        value.setLength(0);
    }

    /** @throws Refusal {@code cell-too-long} or {@code too-much-inside} */
    @Override
    public void characters(char[] content, int start, int length) {
        if (listening) {
            value.append(content, start, length);
            if (value.length() > LONGEST_CELL) {
                throw Refusal.invalid("cell-too-long").with("found", XlsxAddress.of(row, column));
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "rPh" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        XlsxCell cell = cell(value.toString());
        if (column >= 0 && column < MOST_COLUMNS && (!cell.text().isBlank() || cell.kind() == Kind.UNCALCULATED)) {
            cells.put(column, cell);
            count(cell.text().length());
        }
    }

    private XlsxCell cell(String stored) {
        if (stored.isEmpty()) {
            return new XlsxCell("", formula && !type.equals("str") ? Kind.UNCALCULATED : Kind.TEXT);
        }
        return switch (type) {
            case "s" -> new XlsxCell(strings.text(number(stored)), Kind.TEXT);
            case "b" -> new XlsxCell(stored.strip().equals("0") ? "FALSE" : "TRUE", Kind.BOOLEAN);
            case "e" -> new XlsxCell(stored, rich ? Kind.PICTURE : Kind.ERROR);
            case "n" -> formats.cell(style, stored);
            default -> new XlsxCell(XlsxEscapes.read(stored), Kind.TEXT);
        };
    }

    private void count(int told) {
        characters += told;
        if (characters > MOST_CHARACTERS) {
            throw Refusal.invalid("too-much-inside").with("found", XlsxAddress.of(row, column));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            hearer.accept(new XlsxRow(row, cells));
        }
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException other) {
            throw Refusal.invalid("unreadable-file").with("found", digits);
        }
    }
}
