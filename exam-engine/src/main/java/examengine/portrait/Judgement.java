package examengine.portrait;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of holding a portrait against the rules.
 *
 * @param findings all of them, what refuses before what warns
 */
public record Judgement(Verdict verdict, List<Finding> findings) {

    static Judgement of(List<Finding> findings) {
        List<Finding> gravestFirst = Stream.of(Finding.Severity.values())
                .flatMap(severity -> findings.stream().filter(finding -> finding.severity() == severity))
                .toList();
        return new Judgement(Verdict.of(gravestFirst), gravestFirst);
    }

    Judgement and(List<Finding> more) {
        return of(Stream.concat(more.stream(), findings.stream()).toList());
    }
}
