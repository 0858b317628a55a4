package examengine.identity;

import examengine.identity.store.Keys;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Checks in a real database, for use cases of other rooms. */
public final class RealChecks {

    private RealChecks() {}

    public static IdentityChecks in(EntityManager entities) {
        IdentityChecks checks = new IdentityChecks();
        checks.entities = entities;
        return checks;
    }

    public static CheckingIdentity checking(EntityManager entities, Clock clock) {
        PhotoStore photos = new PhotoStore();
        photos.entities = entities;
        photos.sealing = Keys.sealing(Keys.secret(1), null);
        CheckingIdentity checking = new CheckingIdentity();
        checking.photos = photos;
        checking.checks = in(entities);
        checking.workingDays = WorkingDays.asShipped();
        checking.clock = clock;
        return checking;
    }
}
