package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Puts the pictures of a sheet into the texts of the cells they lie on, which become HTML by that. */
final class XlsxShown {

    /** How a cell of WPS Office names the picture it shows. */
    private static final Pattern NAMED = Pattern.compile("=(?:_xlfn\\.)?DISPIMG\\(\"([^\"]{1,64})\",\\d+\\)");

    /** Characters of all pictures of a row, written out: ten megabytes and a third. */
    private static final int MOST = 14_000_000;

    private static final Set<Column> PICTURED = pictured();

    private final Map<Integer, List<XlsxPicture>> byRow = new HashMap<>();
    private final Map<String, XlsxPicture> byName = new HashMap<>();

    /**
     * @param lying on the cells of the sheet
     * @param named by cells of any sheet
     */
    XlsxShown(List<XlsxPicture> lying, List<XlsxPicture> named) {
        lying.forEach(picture ->
                byRow.computeIfAbsent(picture.row(), row -> new ArrayList<>()).add(picture));
        named.forEach(picture -> byName.put(picture.name(), picture));
    }

    private static Set<Column> pictured() {
        var columns = EnumSet.of(Column.STEM, Column.EXPLANATION);
        columns.addAll(Column.LABELLED);
        return columns;
    }

    /**
     * The texts of a row with their pictures; the same texts where there are none.
     *
     * @throws Refusal {@code picture-too-large} where the pictures of the row together are
     */
    Map<Column, String> in(XlsxTable table, XlsxRow row) {
        Map<Column, String> texts = table.texts(row);
        var pictures = new EnumMap<Column, String>(Column.class);
        lying(row).forEach(picture -> table.column(picture.column())
                .filter(PICTURED::contains)
                .ifPresent(column -> add(picture, column, pictures)));
        PICTURED.forEach(column -> named(texts.getOrDefault(column, "")).ifPresent(picture -> {
            texts.remove(column);
            add(picture, column, pictures);
        }));
        return pictures.isEmpty() ? texts : withPictures(texts, pictures);
    }

    private static void add(XlsxPicture picture, Column column, Map<Column, String> pictures) {
        pictures.merge(column, picture.html(), String::concat);
        if (pictures.values().stream().mapToInt(String::length).sum() > MOST) {
            throw Refusal.invalid("picture-too-large");
        }
    }

    /** The cells of a row whose pictures have no place in an item. */
    List<String> leftOut(XlsxTable table, XlsxRow row) {
        return lying(row).stream()
                .filter(picture -> table.column(picture.column())
                        .filter(PICTURED::contains)
                        .isEmpty())
                .map(picture -> XlsxAddress.of(row.number(), Math.max(0, picture.column())))
                .toList();
    }

    private List<XlsxPicture> lying(XlsxRow row) {
        return byRow.getOrDefault(row.number(), List.of());
    }

    private Optional<XlsxPicture> named(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? Optional.ofNullable(byName.get(named.group(1))) : Optional.empty();
    }

    private static Map<Column, String> withPictures(Map<Column, String> texts, Map<Column, String> pictures) {
        boolean html = AnswerText.truth(texts.getOrDefault(Column.MARKUP, "")).orElse(false);
        if (!html) {
            PICTURED.forEach(column -> texts.computeIfPresent(column, (same, text) -> markedUp(text)));
        }
        pictures.forEach((column, picture) -> texts.merge(column, picture, String::concat));
        texts.put(Column.MARKUP, "是");
        return texts;
    }

    private static String markedUp(String text) {
        return Entities.escape(text).replace("\n", "<br>");
    }
}
