package examengine.exchange;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears in the workbook part from which year on its days are counted (ECMA-376 part 1, 18.17.4.1). */
final class XlsxDateSystem extends DefaultHandler {

    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String stated = attributes.getValue("date1904");
            since1904 = "1".equals(stated) || "true".equals(stated);
        }
    }

    boolean isSince1904() {
        return since1904;
    }
}
