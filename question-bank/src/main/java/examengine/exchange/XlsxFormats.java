package examengine.exchange;

import examengine.exchange.XlsxCell.Kind;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the style sheet of a workbook and knows by it how each style shows a number. */
final class XlsxFormats extends DefaultHandler {

    private static final int MOST = 65_000;

    /** What Chinese spreadsheets mean by numbers that others leave open (ECMA-376 part 1, 18.8.30, zh-cn). */
    private static final Map<Integer, String> CHINESE = chinese();

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final XlsxNumbers numbers;
    private boolean cellStyles;

    XlsxFormats(XlsxNumbers numbers) {
        this.numbers = numbers;
    }

    private static Map<Integer, String> chinese() {
        var formats = new HashMap<Integer, String>();
        List.of(27, 36, 50, 52, 57).forEach(id -> formats.put(id, "yyyy\"年\"m\"月\""));
        List.of(28, 29, 51, 53, 54, 58).forEach(id -> formats.put(id, "m\"月\"d\"日\""));
        formats.put(30, "m-d-yy");
        formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        List.of(32, 34, 55).forEach(id -> formats.put(id, "h\"时\"mm\"分\""));
        List.of(33, 35, 56).forEach(id -> formats.put(id, "h\"时\"mm\"分\"ss\"秒\""));
        return Map.copyOf(formats);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> codes.put(integer(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> cellStyles = true;
            case "xf" -> style(attributes);
            default -> {}
        }
        if (codes.size() > MOST || styles.size() > MOST) {
            throw Refusal.invalid("too-much-inside").with("found", "styles");
        }
    }

    private void style(Attributes attributes) {
        if (cellStyles) {
            styles.add(integer(attributes.getValue("numFmtId")));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        cellStyles = cellStyles && !name.equals("cellXfs");
    }

    /**
     * A stored number as its cell shows it.
     *
     * @param style the number of the cell's style; unknown ones show numbers in general
     * @param stored as it stands in the file; what is no number is shown as it stands
     */
    XlsxCell cell(int style, String stored) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        try {
            return numbers.cell(Double.parseDouble(stored), format, code(format));
        } catch (NumberFormatException other) {
            return new XlsxCell(stored, Kind.TEXT);
        }
    }

    private String code(int format) {
        String own = codes.getOrDefault(format, CHINESE.get(format));
        String code = own == null ? BuiltinFormats.getBuiltinFormat(format) : own;
        return code == null || code.length() > XlsxNumbers.LONGEST_FORMAT ? "General" : code;
    }

    private static int integer(String number) {
        try {
            return number == null ? 0 : Integer.parseInt(number.strip());
        } catch (NumberFormatException other) {
            return 0;
        }
    }
}
