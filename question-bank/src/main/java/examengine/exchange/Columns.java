package examengine.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The header of a table, understood: which column stands where. The columns may stand in any order, with Chinese or
 * English names; of two with the same meaning the first one counts.
 */
public final class Columns {

    /** The columns of our own files, in their order. */
    public static final List<Column> TEMPLATE = Arrays.stream(Column.values())
            .filter(column -> column != Column.CHOICES && column != Column.IGNORED)
            .toList();

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();

    private Columns() {}

    /** Reads a row as a header, whether it is one or not. */
    static Columns of(List<String> header) {
        var columns = new Columns();
        for (int position = 0; position < header.size(); position++) {
            columns.note(position, header.get(position));
        }
        return columns;
    }

    /** The header of our own files. */
    static List<String> header(Locale language) {
        return TEMPLATE.stream().map(column -> column.name(language)).toList();
    }

    /** Whether a table under this header can hold items at all: it needs questions and answers. */
    boolean areOfItems() {
        return positions.containsKey(Column.STEM) && positions.containsKey(Column.ANSWER);
    }

    /** The names in the header that mean nothing, or the same as one before. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Where a column stands, counted from 0. */
    OptionalInt position(Column column) {
        Integer position = positions.get(column);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The column at a position counted from 0; empty where it has no meaning for items. */
    Optional<Column> at(int position) {
        return positions.entrySet().stream()
                .filter(column -> column.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The texts of a row under their columns; blank ones are left out. */
    Map<Column, String> texts(List<String> row) {
        var texts = new EnumMap<Column, String>(Column.class);
        positions.forEach((column, position) -> {
            String text = position < row.size() ? row.get(position).strip() : "";
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }

    private void note(int position, String name) {
        Column column = Column.named(name).orElse(null);
        if (column == Column.IGNORED) {
            return;
        }
        if (column == null || positions.putIfAbsent(column, position) != null) {
            unknown.add(name.strip());
        }
    }
}
