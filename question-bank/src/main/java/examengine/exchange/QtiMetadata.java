package examengine.exchange;

import examengine.item.Difficulty;
import examengine.item.RuleReference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an item is about, from the learning object metadata (IEEE 1484.12.3) of its resource in a package. Nothing of
 * it is of our own invention: tags are its keywords, the area is the taxon path of its classification by discipline,
 * groups of enemies are taxons of its restrictions, and the rule is what it is based on, its parts told apart by
 * their catalogues.
 */
record QtiMetadata(String area, List<String> tags, List<String> enemies, Difficulty difficulty, RuleReference rule) {

    static final QtiMetadata NONE = new QtiMetadata("", List.of(), List.of(), Difficulty.MEDIUM, RuleReference.NONE);

    static final String DISCIPLINE = "discipline";
    static final String RESTRICTIONS = "restrictions";
    static final String BASED_ON = "isbasedon";

    /** @param resource of the manifest, with or without metadata */
    static QtiMetadata of(XmlElement resource) {
        return resource.at("metadata", "lom").map(QtiMetadata::read).orElse(NONE);
    }

    private static QtiMetadata read(XmlElement lom) {
        List<String> tags = lom.at("general").stream()
                .flatMap(general -> general.children("keyword").stream())
                .flatMap(keyword -> keyword.children("string").stream())
                .map(XmlElement::text)
                .toList();
        List<String> areas = paths(lom, DISCIPLINE);
        return new QtiMetadata(
                areas.isEmpty() ? "" : areas.get(0),
                tags,
                paths(lom, RESTRICTIONS),
                difficulty(lom.textAt("educational", "difficulty", "value")),
                rule(lom));
    }

    /** The scale of the standard has five steps, ours three. */
    private static Difficulty difficulty(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "very easy", "easy" -> Difficulty.EASY;
            case "difficult", "very difficult" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    private static List<String> paths(XmlElement lom, String purpose) {
        return lom.children("classification").stream()
                .filter(found -> found.textAt("purpose", "value").strip().equals(purpose))
                .flatMap(found -> found.children("taxonPath").stream())
                .map(path -> path.children("taxon").stream()
                        .map(taxon -> taxon.textAt("entry", "string"))
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static RuleReference rule(XmlElement lom) {
        List<XmlElement> parts = lom.children("relation").stream()
                .filter(found -> found.textAt("kind", "value").strip().equals(BASED_ON))
                .flatMap(found -> found.at("resource").stream())
                .flatMap(found -> found.children("identifier").stream())
                .toList();
        return new RuleReference(
                part(parts, "standard"), part(parts, "edition"), part(parts, "clause"), day(part(parts, "lastDay")));
    }

    private static String part(List<XmlElement> parts, String catalogue) {
        return parts.stream()
                .filter(part -> part.textAt("catalog").strip().equals(catalogue))
                .map(part -> part.textAt("entry"))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
