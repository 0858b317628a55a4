package examengine.portrait;

import java.util.List;
import java.util.Set;

/**
 * What one programme demands of a portrait.
 *
 * @param id stable; what was checked names it together with the version
 * @param version rises with every change of a number
 * @param lookFor what no machine sees and a person has to look for
 * @param mostBytes of the file as it is sent
 * @param colour whether a picture in shades of grey is refused
 * @param sources where each number comes from
 */
public record PhotoRules(
        String id,
        int version,
        Wording title,
        Wording lookFor,
        Set<FileKind> formats,
        int mostBytes,
        SizeRules size,
        BackgroundColour background,
        boolean colour,
        FaceRules face,
        List<Source> sources) {

    /**
     * @param rule which part of the rules
     * @param from ids of the field rules, or {@code own} where the field gives no number
     */
    public record Source(String rule, String from) {}
}
