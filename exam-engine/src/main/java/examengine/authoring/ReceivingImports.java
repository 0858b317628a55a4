package examengine.authoring;

import examengine.exchange.Format;
import examengine.exchange.ImportFile;
import examengine.exchange.ItemFormats;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Takes files of items, lets their good items in when told to, and forgets them after a while. */
@ApplicationScoped
@Transactional
public class ReceivingImports {

    /** Long enough to mend a file; an import holds keys and is not kept for ever. */
    static final Duration MEMORY = Duration.ofDays(7);

    private static final int LONGEST_NAME = 200;

    @Inject
    Imports imports;

    @Inject
    Items items;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaiting> waiting;

    @Inject
    Event<BankEdited> edited;

    /**
     * Takes a file; it is read in the background. A file sent twice under the same id is taken once.
     *
     * @param id made by the caller
     * @param asked the file's format; empty where it is to be recognised
     * @param enterAtOnce whether nobody wants to look first
     * @throws Refusal {@code not-found} without such a bank; {@code format-not-readable} for formats only written
     */
    public void receive(
            String id, String bank, String account, ImportFile file, Optional<Format> asked, boolean enterAtOnce) {
        items.bank(bank).orElseThrow(Refusal::absent);
        if (asked.isPresent() && ItemFormats.reader(asked.get()).isEmpty()) {
            throw Refusal.invalid("format-not-readable")
                    .with("format", asked.get().code());
        }
        if (imports.find(id).isPresent()) {
            return;
        }
        Import begun = new Import(id, bank, account, named(file.name()), asked, enterAtOnce, clock.instant());
        imports.add(begun, file.bytes());
        String detail = begun.file() + ", " + file.bytes().length + " bytes" + (enterAtOnce ? ", entered at once" : "");
        edited.fire(new BankEdited("import-received", "import/" + id, "", detail));
        waiting.fire(new ImportWaiting(id));
    }

    /** @throws Refusal {@code not-found} */
    public Import one(String id) {
        return imports.find(id).orElseThrow(Refusal::absent);
    }

    /**
     * Lets the good items of a file into the bank, in the background.
     *
     * @param sendToReview whether they wait for a second pair of eyes at once, or stay drafts
     * @throws Refusal {@code not-found}; as {@link Import#enter(boolean, java.time.Instant)}
     */
    public Import enter(String id, boolean sendToReview) {
        Import found = imports.locked(id);
        found.enter(sendToReview, clock.instant());
        String detail = found.file() + ", " + found.counts().accepted() + " items";
        edited.fire(new BankEdited("import-entered", "import/" + id, "", detail));
        waiting.fire(new ImportWaiting(id));
        return found;
    }

    /** Deletes what is older than {@link #MEMORY}; returns how many. */
    public int forgetOld() {
        return imports.forgetBefore(clock.instant().minus(MEMORY));
    }

    /** The last part of a path, without what cannot be shown. */
    private static String named(String file) {
        String name =
                file.substring(file.replace('\\', '/').lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
