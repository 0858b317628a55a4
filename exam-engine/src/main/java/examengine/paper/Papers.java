package examengine.paper;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Section;
import examengine.drawing.Avoiding;
import examengine.item.AnswerKey;
import examengine.item.Items;
import examengine.kernel.Refusal;
import examengine.paper.CandidatePaper.ShownItem;
import examengine.paper.CandidatePaper.ShownSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All papers: drawn, kept, shown, and read for marking. Callers hold the transaction. */
@ApplicationScoped
public class Papers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Blueprints blueprints;

    @Inject
    Banks banks;

    @Inject
    Items items;

    @Inject
    DrawingPapers drawing;

    @Inject
    PreparedPapers prepared;

    @Inject
    Keys keys;

    @Inject
    SeenItems seen;

    @Inject
    PaperPictures pictures;

    /**
     * Gives a sitting its paper: the one that waits for this candidate in this session, else one drawn now.
     *
     * @param earlier the candidate's earlier sittings of the same exam, whose items come again only where others do not
     *     suffice
     * @throws Refusal {@code bank-too-small} with the fact {@code shortages}
     */
    public Paper give(Sitter sitter, String blueprint, Collection<String> earlier, Instant now) {
        Drawn drawn = prepared.take(sitter.examSession(), sitter.candidate(), blueprint)
                .orElseGet(() -> drawing.draw(blueprint, new Avoiding(seen.in(all(earlier)), Set.of()), now));
        Paper paper = new Paper(sitter.sitting(), drawn);
        entities.persist(paper);
        return paper;
    }

    /** Whose paper it is to be. */
    public record Sitter(String sitting, String examSession, String candidate) {}

    public Optional<Paper> of(String sitting) {
        return Optional.ofNullable(entities.find(Paper.class, sitting));
    }

    /** The papers of these sittings, read at once; asking for one of them afterwards does not ask the database. */
    public List<Paper> all(Collection<String> sittings) {
        return sittings.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Paper p where p.sitting in :sittings", Paper.class)
                        .setParameter("sittings", sittings)
                        .getResultList();
    }

    /** How many items a paper of this blueprint has. */
    public int itemCount(String blueprint) {
        return blueprint(blueprint).itemCount();
    }

    /** The paper as its candidate sees it. */
    public CandidatePaper shown(Paper paper) {
        Blueprint blueprint = blueprint(paper.blueprint());
        Map<String, BankItem> texts = texts(paper, blueprint.bankId());
        Showing showing = Showing.ofSitting(paper.sitting());
        List<ShownSection> sections = new ArrayList<>();
        for (int i = 0; i < blueprint.sections().size(); i++) {
            int section = i;
            Section rules = blueprint.sections().get(i);
            List<ShownItem> shown = paper.lines().stream()
                    .filter(line -> line.section() == section)
                    .map(line -> showing.item(line, texts.get(line.revision())))
                    .toList();
            sections.add(new ShownSection(rules.title(), rules.instruction(), shown));
        }
        return new CandidatePaper(sections);
    }

    /** A picture that a paper shows in a stem or a choice; empty for any other. */
    public Optional<PaperPicture> picture(Paper paper, String id) {
        Map<String, BankItem> texts = texts(paper, blueprint(paper.blueprint()).bankId());
        boolean isShown = paper.lines().stream()
                .anyMatch(line -> texts.get(line.revision()).pictures().contains(id));
        return isShown ? pictures.find(id) : Optional.empty();
    }

    /** The keys of a paper, in the labels it shows. */
    public MarkingScheme markingScheme(Paper paper) {
        Map<String, AnswerKey> stored =
                keys.of(paper.lines().stream().map(PaperLine::revision).toList());
        return new MarkingScheme(paper.lines().stream()
                .map(line -> mark(line, stored.get(line.revision())))
                .toList());
    }

    /** In the order of the sections. */
    public List<String> sectionTitles(Paper paper) {
        return blueprint(paper.blueprint()).sections().stream()
                .map(Section::title)
                .toList();
    }

    private static MarkingScheme.Mark mark(PaperLine line, AnswerKey stored) {
        AnswerKey key = AnswerKey.of(line.shown(stored.labels()));
        return new MarkingScheme.Mark(line.position(), line.section(), key, line.points());
    }

    /** Items may have been revised or retired since the draw: what the snapshot lacks comes from the database. */
    private Map<String, BankItem> texts(Paper paper, String bank) {
        Map<String, BankItem> known = banks.snapshot(bank).byRevision();
        List<String> missing = paper.lines().stream()
                .map(PaperLine::revision)
                .filter(revision -> !known.containsKey(revision))
                .toList();
        if (missing.isEmpty()) {
            return known;
        }
        Map<String, BankItem> all = new HashMap<>(known);
        items.revisions(missing).forEach(revision -> all.put(revision.id(), BankItem.shownOnly(revision)));
        return all;
    }

    private Blueprint blueprint(String id) {
        return blueprints.find(id).orElseThrow(Refusal::absent);
    }
}
