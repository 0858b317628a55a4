package examengine.authoring;

import examengine.exchange.Format;
import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The short transactions between which an import is worked at. */
@ApplicationScoped
@Transactional
public class ImportSteps {

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaiting> waiting;

    /**
     * What a node has taken.
     *
     * @param attempt lost as soon as the import bears another number
     * @param entering whether its items enter the bank, or the file is only read
     */
    record Work(String id, int attempt, String bank, Optional<Format> asked, boolean entering) {}

    /** Takes what has waited longest; an import too many have tried is given up. */
    Optional<Work> take() {
        Optional<Import> next = imports.waiting(clock.instant());
        next.ifPresent(found -> found.take(clock.instant()));
        return next.map(found -> new Work(
                found.id(),
                found.attempts(),
                found.bank(),
                found.format().or(found::asked),
                found.state() == ImportState.ENTERING));
    }

    /** A file that has been read. */
    record Kept(ImportFile file, Optional<Format> format, String bank) {}

    /** @throws Refusal {@code not-found}, also for a file that another account has sent; {@code import-not-read} */
    Kept kept(String id, String account) {
        Import found =
                imports.find(id).filter(sent -> sent.account().equals(account)).orElseThrow(Refusal::absent);
        if (found.state() == ImportState.READING || found.state() == ImportState.FAILED) {
            throw Refusal.conflict("import-not-read")
                    .with("state", found.state().name());
        }
        return new Kept(imports.file(found), found.format(), found.bank());
    }

    ImportFile file(Work work) {
        return imports.file(imports.find(work.id()).orElseThrow());
    }

    /** Whether the work is still this node's; entering tells its own progress. */
    boolean progress(Work work, int done, int all) {
        if (!work.entering()) {
            return imports.progress(work.id(), work.attempt(), done, all, clock.instant());
        }
        ImportCounts counts = imports.find(work.id()).orElseThrow().counts();
        return imports.progress(work.id(), work.attempt(), counts.done(), counts.all(), clock.instant());
    }

    void read(Work work, ImportReport report) {
        Import found = imports.locked(work.id());
        if (isStill(work, found)) {
            found.read(report, clock.instant());
            waiting.fire(new ImportWaiting(work.id()));
        }
    }

    /** Lets the next one try, at once. */
    void release(Work work) {
        Import found = imports.locked(work.id());
        if (isStill(work, found)) {
            found.release(clock.instant());
        }
    }

    void fail(Work work, String code) {
        Import found = imports.locked(work.id());
        if (isStill(work, found)) {
            found.fail(code);
        }
    }

    private static boolean isStill(Work work, Import found) {
        return found.state().isWork() && found.attempts() == work.attempt();
    }
}
