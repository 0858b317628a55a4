package examengine.rehearsal.ground;

import java.util.List;
import java.util.regex.Pattern;

/** SQL whose parameters are written {@code ?1}, {@code ?2}, so that one value can stand in several places. */
final class Numbered {

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d)");

    private Numbered() {}

    /** The numbers in the order in which they stand. */
    static List<Integer> parameters(String sql) {
        return PARAMETER
                .matcher(sql)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    /** As JDBC wants it. */
    static String plain(String sql) {
        return PARAMETER.matcher(sql).replaceAll("?");
    }
}
