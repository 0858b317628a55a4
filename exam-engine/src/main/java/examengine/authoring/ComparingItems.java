package examengine.authoring;

import examengine.item.Item;
import examengine.item.Items;
import examengine.item.SimilarItems.Match;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an author that the bank has nearly the same item already. */
@ApplicationScoped
@Transactional
public class ComparingItems {

    /** More would not be read. */
    private static final int MOST = 10;

    @Inject
    Items items;

    @Inject
    BankTexts texts;

    /**
     * The nearest first.
     *
     * @param except the id of an item that does not count; empty for none
     * @throws Refusal {@code not-found} without such a bank
     */
    public List<Similar> similar(String bank, String stem, List<String> choices, Optional<String> except) {
        items.bank(bank).orElseThrow(Refusal::absent);
        String own = except.flatMap(items::item).map(Item::code).orElse("");
        return similarButFor(own, bank, stem, choices);
    }

    /** @param code of an item that does not count; empty for none */
    List<Similar> similarButFor(String code, String bank, String stem, List<String> choices) {
        List<Match> matches = texts.of(bank).to(stem, choices, code, MOST);
        Map<String, Item> found = new HashMap<>();
        items.withCodes(bank, matches.stream().map(Match::code).toList()).forEach(item -> found.put(item.code(), item));
        return matches.stream()
                .filter(match -> found.containsKey(match.code()))
                .map(match -> new Similar(found.get(match.code()), match.likeness()))
                .toList();
    }
}
