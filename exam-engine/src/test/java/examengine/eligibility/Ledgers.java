package examengine.eligibility;

import jakarta.persistence.EntityManager;

/** The ledger over a real database, for tests of other rooms. */
public final class Ledgers {

    private Ledgers() {}

    public static HoursLedger of(EntityManager entities) {
        HoursLedger ledger = new HoursLedger();
        ledger.entities = entities;
        return ledger;
    }
}
