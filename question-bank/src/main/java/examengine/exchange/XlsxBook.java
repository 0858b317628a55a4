package examengine.exchange;

import examengine.kernel.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook that is read sheet by sheet and row by row: only its shared texts and number formats are held. */
final class XlsxBook implements Closeable {

    private static final Pattern WPS_PICTURES = Pattern.compile("/xl/cellimages\\.xml");

    private final OPCPackage parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxStrings strings = new XlsxStrings();
    private final XlsxFormats formats;

    /** A sheet of cells. */
    record Sheet(String name, PackagePart part) {}

    private XlsxBook(OPCPackage parts) throws IOException, OpenXML4JException, SAXException {
        this.parts = parts;
        var reader = new XSSFReader(parts);
        var dates = new XlsxDateSystem();
        parse(reader.getWorkbookData(), dates);
        this.formats = new XlsxFormats(new XlsxNumbers(dates.isSince1904()));
        parse(reader.getStylesData(), formats);
        parse(reader.getSharedStringsData(), strings);
        var all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            sheets.add(new Sheet(all.getSheetName(), all.getSheetPart()));
        }
    }

    /** @throws Refusal {@code unreadable-file} or {@code too-much-inside} */
    static XlsxBook of(byte[] bytes) {
        try {
            return new XlsxBook(OPCPackage.open(XlsxArchive.of(bytes)));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damage) {
            throw unreadable(damage);
        }
    }

    /** In the order of their tabs. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Tells the rows of a sheet that say something.
     *
     * @param hearer may end the reading by throwing what it likes
     * @throws Refusal {@code unreadable-file}, {@code cell-too-long} or {@code too-much-inside}
     */
    void read(Sheet sheet, Consumer<XlsxRow> hearer) {
        parse(sheet.part(), new XlsxRows(strings, formats, hearer));
    }

    /** The pictures that lie on the cells of a sheet, and those that cells name. */
    XlsxShown pictures(Sheet sheet) {
        List<XlsxPicture> lying = new ArrayList<>();
        for (PackageRelationship drawing : relationships(sheet.part(), XSSFRelation.DRAWINGS.getRelation())) {
            lying.addAll(pictures(part(sheet.part(), drawing)));
        }
        List<PackagePart> named = parts.getPartsByName(WPS_PICTURES);
        return new XlsxShown(lying, named.isEmpty() ? List.of() : pictures(named.get(0)));
    }

    private static List<XlsxPicture> pictures(PackagePart drawing) {
        var pictures = new XlsxPictures(drawing);
        parse(drawing, pictures);
        return pictures.pictures();
    }

    private static PackageRelationshipCollection relationships(PackagePart part, String type) {
        try {
            return part.getRelationshipsByType(type);
        } catch (InvalidFormatException damage) {
            throw unreadable(damage);
        }
    }

    private static PackagePart part(PackagePart from, PackageRelationship relationship) {
        try {
            return from.getRelatedPart(relationship);
        } catch (InvalidFormatException | IllegalArgumentException damage) {
            throw unreadable(damage);
        }
    }

    private static void parse(PackagePart part, DefaultHandler handler) {
        try {
            parse(part.getInputStream(), handler);
        } catch (IOException | SAXException damage) {
            throw unreadable(damage);
        }
    }

    /** Parses hardened: no document type, so no entity but XML's own five, and nothing from outside. */
    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal unreadable(Exception damage) {
        return Refusal.invalid("unreadable-file").with("found", String.valueOf(damage.getMessage()));
    }

    /** Nothing was changed; the archive in memory needs no closing. */
    @Override
    public void close() {
        parts.revert();
    }
}
