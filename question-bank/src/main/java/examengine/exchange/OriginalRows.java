package examengine.exchange;

import java.util.Map;
import java.util.Optional;

/** The rows of a table of items as their author wrote them. */
interface OriginalRows {

    /** Of a file that is no table. */
    OriginalRows NONE = new OriginalRows() {
        @Override
        public Map<Column, String> texts(int row) {
            return Map.of();
        }

        @Override
        public Optional<Column> column(String cell) {
            return Optional.empty();
        }
    };

    /**
     * What stands in a row, each text under its column; nothing for a row that was not asked for or holds no item.
     *
     * @param row counted from 1
     */
    Map<Column, String> texts(int row);

    /** The column a cell such as {@code D7} stands in; empty where it has no meaning for items. */
    Optional<Column> column(String cell);
}
