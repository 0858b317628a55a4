package examengine.authoring;

import examengine.exchange.ImportReport;
import examengine.exchange.ImportReport.Accepted;
import examengine.exchange.Problem;
import examengine.item.Content;
import examengine.item.Item;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.item.Shingles;
import examengine.item.SimilarItems;
import examengine.item.SimilarItems.Match;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a bank has to say to a file: items whose code is retired do not enter; items that say nearly the same as another
 * one, of the bank or further up in the file, are worth a look.
 */
@ApplicationScoped
@Transactional
public class ComparingWithBank {

    /** Codes in one question to the database. */
    private static final int AT_ONCE = 500;

    @Inject
    Items items;

    @Inject
    BankTexts texts;

    ImportReport compare(ImportReport report, String bank) {
        Set<String> retired = retired(report, bank);
        SimilarItems known = texts.of(bank);
        SimilarItems inFile = new SimilarItems();
        List<Accepted> good = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(report.problems());
        for (Accepted accepted : report.accepted()) {
            String code = accepted.item().code();
            if (retired.contains(code)) {
                problems.add(Problem.rejected(accepted.place(), "item-retired", code));
            } else {
                good.add(accepted);
                nearest(accepted, known, inFile)
                        .ifPresent(match -> problems.add(
                                Problem.warned(accepted.place(), "near-duplicate", code + " ≈ " + match.code())));
            }
        }
        return new ImportReport(report.format(), good, report.pictures(), problems);
    }

    private static Optional<Match> nearest(Accepted accepted, SimilarItems known, SimilarItems inFile) {
        Content content = accepted.item().content();
        String code = accepted.item().code();
        Shingles said = Shingles.of(content.stemText(), content.choiceTexts());
        List<Match> before = inFile.to(said, code, 1);
        inFile.put(code, said);
        return Stream.concat(before.stream(), known.to(said, code, 1).stream())
                .max(Comparator.comparingDouble(Match::likeness));
    }

    private Set<String> retired(ImportReport report, String bank) {
        List<String> codes = report.accepted().stream()
                .map(accepted -> accepted.item().code())
                .toList();
        Set<String> retired = new HashSet<>();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            items.withCodes(bank, codes.subList(from, Math.min(codes.size(), from + AT_ONCE))).stream()
                    .filter(item -> item.state() == ItemState.RETIRED)
                    .map(Item::code)
                    .forEach(retired::add);
        }
        return retired;
    }
}
