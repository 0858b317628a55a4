package examengine.portrait;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing about a portrait that does not keep to the rules.
 *
 * @param code of its sentences in the catalogue: what is wrong, and what to do
 * @param facts what the sentences quote: {@code is} and {@code may}, ready to be shown in either language
 * @param areas where it is to be seen; empty for the whole picture or the file
 */
public record Finding(String code, Severity severity, Map<String, String> facts, List<Area> areas) {

    /** What a finding does to the portrait. */
    public enum Severity {
        REFUSES,
        WARNS
    }

    public Finding {
        facts = Map.copyOf(facts);
        areas = List.copyOf(areas);
    }

    static Finding refuses(String code) {
        return new Finding(code, Severity.REFUSES, Map.of(), List.of());
    }

    static Finding warns(String code) {
        return new Finding(code, Severity.WARNS, Map.of(), List.of());
    }

    /** What the picture has. */
    Finding is(Object value) {
        return with("is", value);
    }

    /** What the rules allow. */
    Finding may(Object value) {
        return with("may", value);
    }

    Finding at(List<Area> where) {
        return new Finding(code, severity, facts, where);
    }

    private Finding with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, String.valueOf(value));
        return new Finding(code, severity, more, areas);
    }
}
