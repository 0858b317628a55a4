package examengine.authoring;

import examengine.Entities;
import examengine.Fired;
import examengine.exchange.ImportFile;
import examengine.exchange.Progress;
import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemLists;
import examengine.item.ItemTexts;
import examengine.item.ItemType;
import examengine.item.Items;
import examengine.item.ItemsChanged;
import examengine.item.Measurements;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The room's use cases over a real database with one empty bank, at a time that stands still. */
final class Room {

    static final String BANK = "safety";
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    final Entities entities;
    final Items items;
    final ItemLists lists;
    final WritingItems writing = new WritingItems();
    final ReviewingItems reviewing = new ReviewingItems();
    final CheckingItems checking = new CheckingItems();
    final FindingItems finding = new FindingItems();
    final ExportingItems exporting = new ExportingItems();
    final KeepingBanks banks = new KeepingBanks();
    final ReceivingImports receiving = new ReceivingImports();
    final ImportSteps steps = new ImportSteps();
    final ComparingWithBank comparingWithBank = new ComparingWithBank();
    final EnteringItems entering = new EnteringItems();
    final Fired<BankEdited> edited = new Fired<>();
    final Fired<ItemsChanged> changed = new Fired<>();

    private Instant now = NOW;

    Room(DataSource database) {
        entities = Entities.of(database);
        items = new Items(entities.manager());
        lists = new ItemLists(entities.manager(), items);
        Imports imports = new Imports(entities.manager());
        BankTexts texts = new BankTexts();
        texts.texts = new ItemTexts(entities.manager());
        texts.clock = new StandingClock();
        ComparingItems comparing = new ComparingItems();
        comparing.items = items;
        comparing.texts = texts;
        wireItems(comparing);
        wireChecks();
        wireImports(imports, texts);
        entities.transaction(() -> items.add(new ItemBank(BANK, "安全", NOW)));
    }

    private void wireItems(ComparingItems comparing) {
        writing.items = items;
        writing.comparing = comparing;
        writing.clock = new StandingClock();
        writing.edited = edited;
        writing.changed = changed;
        reviewing.items = items;
        reviewing.clock = new StandingClock();
        reviewing.edited = edited;
        reviewing.changed = changed;
        banks.items = items;
        banks.lists = lists;
        banks.clock = new StandingClock();
        banks.today = new Today();
        banks.today.clock = new StandingClock();
        banks.edited = edited;
    }

    private void wireChecks() {
        KnowingKeys keys = new KnowingKeys();
        keys.items = items;
        keys.sightings = new Sightings(entities.manager());
        keys.clock = new StandingClock();
        checking.items = items;
        checking.sightings = keys.sightings;
        checking.keys = keys;
        checking.clock = new StandingClock();
        checking.edited = edited;
        writing.keys = keys;
        reviewing.checking = checking;
        finding.items = items;
        finding.lists = lists;
        finding.measurements = new Measurements(entities.manager());
        finding.keys = keys;
        ChoosingItems choosing = new ChoosingItems();
        choosing.items = items;
        choosing.lists = lists;
        choosing.keys = keys;
        choosing.today = banks.today;
        exporting.choosing = choosing;
        exporting.items = items;
        exporting.edited = edited;
    }

    private void wireImports(Imports imports, BankTexts texts) {
        receiving.imports = imports;
        receiving.items = items;
        receiving.clock = new StandingClock();
        receiving.waiting = new Fired<>();
        receiving.edited = edited;
        steps.imports = imports;
        steps.clock = new StandingClock();
        steps.waiting = new Fired<>();
        comparingWithBank.items = items;
        comparingWithBank.texts = texts;
        entering.imports = imports;
        entering.items = items;
        entering.clock = new StandingClock();
        entering.changed = changed;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    <T> T in(Supplier<T> work) {
        return entities.transaction(work);
    }

    /** The code of the refusal, or empty where nothing was refused. */
    String refused(Runnable work) {
        try {
            entities.transaction(work);
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /** An item of this author, in state draft. */
    String written(ItemDraft draft, String author) {
        return in(() -> writing.create(BANK, draft, author).item());
    }

    /** An item papers may be drawn from. */
    String live(ItemDraft draft) {
        String id = written(draft, "author1");
        entities.transaction(() -> reviewing.request(id));
        answersBlind(id, "A", "examiner1");
        entities.transaction(() -> reviewing.approve(id, version(id), "examiner1"));
        return id;
    }

    /** An item of author1 that waits for its check. */
    String inReview(ItemDraft draft) {
        String id = written(draft, "author1");
        entities.transaction(() -> reviewing.request(id));
        return id;
    }

    void answersBlind(String id, String label, String account) {
        entities.transaction(() -> checking.answer(id, version(id), new TreeSet<>(List.of(label)), account));
    }

    Item item(String id) {
        return in(() -> {
            Item item = items.item(id).orElseThrow();
            item.current();
            return item;
        });
    }

    int version(String id) {
        return items.item(id).orElseThrow().version();
    }

    /** A file received and read, as a node does it in the background. */
    Import read(String id, String name, String text) {
        receive(id, name, text, false);
        workOff();
        return one(id);
    }

    void receive(String id, String name, String text, boolean enterAtOnce) {
        ImportFile file = new ImportFile(name, text.getBytes(StandardCharsets.UTF_8));
        entities.transaction(() -> receiving.receive(id, BANK, "author1", file, Optional.empty(), enterAtOnce));
    }

    Import one(String id) {
        return in(() -> receiving.one(id));
    }

    /** What a node's background thread does, until nothing waits. */
    void workOff() {
        for (var work = in(steps::take); work.isPresent(); work = in(steps::take)) {
            ImportSteps.Work taken = work.get();
            ImportFile file = in(() -> steps.file(taken));
            var report = ReadingFile.read(file, taken.asked(), Progress.UNHEEDED);
            if (taken.entering()) {
                boolean more = true;
                while (more) {
                    more = in(() -> entering.some(taken.id(), taken.attempt(), report));
                }
            } else {
                var compared = in(() -> comparingWithBank.compare(report, taken.bank()));
                entities.transaction(() -> steps.read(taken, compared));
            }
        }
    }

    static ItemDraft draft(String code, String stem) {
        return new ItemDraft(
                code,
                "法律法规/安全生产法",
                List.of("新规"),
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                Content.plain(stem, List.of("甲方案", "乙方案", "丙方案"), ""),
                AnswerKey.of("A"),
                RuleReference.NONE);
    }

    private final class StandingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
