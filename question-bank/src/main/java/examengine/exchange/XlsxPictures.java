package examengine.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears a drawing and tells its pictures and the cell each begins in (ECMA-376 part 1, 20.5); or the list in which WPS
 * Office keeps the pictures that cells name.
 */
final class XlsxPictures extends DefaultHandler {

    private static final int MOST = 5_000;
    private static final String RELATIONSHIPS = "relationships";

    private final PackagePart drawing;
    private final List<XlsxPicture> pictures = new ArrayList<>();
    private final StringBuilder number = new StringBuilder();
    private boolean start;
    private int row;
    private int column;
    private String name = "";

    XlsxPictures(PackagePart drawing) {
        this.drawing = drawing;
    }

    List<XlsxPicture> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        number.setLength(0);
        switch (element) {
            case "from" -> start = true;
            case "cNvPr" -> name = attributes.getValue("name");
            case "blip" -> show(attributes);
            default -> {}
        }
    }

    @Override
    public void characters(char[] content, int from, int length) {
        if (start && number.length() < "1048576".length()) {
            number.append(content, from, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (start && element.equals("row")) {
            row = number();
        } else if (start && element.equals("col")) {
            column = number();
        } else if (element.equals("from")) {
            start = false;
        }
    }

    /** Counted from 0 in the file; what is no number is no cell. */
    private int number() {
        String digits = number.toString().strip();
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    private void show(Attributes attributes) {
        for (int at = 0; at < attributes.getLength(); at++) {
            boolean embedded = attributes.getLocalName(at).equals("embed");
            if (embedded && attributes.getURI(at).endsWith(RELATIONSHIPS) && pictures.size() < MOST) {
                pictures.add(
                        new XlsxPicture(row + 1, column, name == null ? "" : name, bytes(attributes.getValue(at))));
            }
        }
    }

    /** Where the picture is; nothing is read before somebody asks. */
    private PackagePart bytes(String id) {
        try {
            PackageRelationship relationship = drawing.getRelationship(id);
            boolean inside = relationship != null && relationship.getTargetMode() == TargetMode.INTERNAL;
            return inside ? drawing.getRelatedPart(relationship) : null;
        } catch (OpenXML4JException | RuntimeException damage) {
            return null;
        }
    }
}
