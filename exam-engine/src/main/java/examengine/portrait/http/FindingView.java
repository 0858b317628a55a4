package examengine.portrait.http;

import examengine.portrait.Area;
import examengine.portrait.Finding;
import examengine.web.Language;
import examengine.web.Problems;
import java.util.List;
import java.util.Map;

/**
 * A finding in the reader's language.
 *
 * @param title what is wrong
 * @param detail what to do about it
 */
public record FindingView(
        String code, String severity, String title, String detail, Map<String, String> facts, List<Area> areas) {

    static FindingView of(Finding finding, Problems problems, Language language) {
        Map<String, Object> facts = Map.copyOf(finding.facts());
        return new FindingView(
                finding.code(),
                finding.severity().name(),
                problems.sentence(finding.code() + ".title", facts, language),
                problems.sentence(finding.code() + ".detail", facts, language),
                finding.facts(),
                finding.areas());
    }
}
