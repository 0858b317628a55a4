package examengine.authoring;

import examengine.authoring.ChoosingItems.Chosen;
import examengine.exchange.Format;
import examengine.exchange.ItemFormats;
import examengine.exchange.ItemWriter;
import examengine.exchange.Problem;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands out items in a file, with their keys: who did it is in the audit trail. Items not yet live whose key somebody
 * does not know stay out of that person's files (ADR 17).
 *
 * <p>The file is written between transactions: a large one takes longer than the database lets a transaction do nothing.
 */
@ApplicationScoped
public class ExportingItems {

    @Inject
    ChoosingItems choosing;

    @Inject
    Items items;

    @Inject
    Event<BankEdited> edited;

    /**
     * A file to hand out.
     *
     * @param title of the bank
     * @param problems what the format has no place for, and items left out; empty where nothing is lost
     */
    public record Export(String title, byte[] file, List<Problem> problems) {}

    /**
     * @param area this one and all below it; empty for all
     * @param account who gets the file
     * @throws Refusal {@code not-found} without such a bank; {@code format-not-writable} for formats only read
     */
    public Export export(String bank, Format format, Optional<ItemState> state, String area, String account) {
        ItemWriter writer = ItemFormats.writer(format)
                .orElseThrow(() -> Refusal.invalid("format-not-writable").with("format", format.code()));
        Chosen chosen = choosing.choose(bank, state, area, account);
        Export export = written(chosen, writer);
        String detail = chosen.drafts().size() + " items, " + format.code();
        edited.fire(new BankEdited("items-exported", "bank/" + bank, "", detail));
        return export;
    }

    private Export written(Chosen chosen, ItemWriter writer) {
        var file = new ByteArrayOutputStream();
        try {
            List<Problem> problems = new ArrayList<>(chosen.leftOut());
            problems.addAll(writer.write(chosen.drafts(), items::picture, file));
            return new Export(chosen.title(), file.toByteArray(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
