package examengine.privacy;

import examengine.identity.KeyRotation;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where an institution stands with its stored photos of faces. Whoever stores those of {@link #LIMIT} people has to file
 * that with the cyberspace administration of the province within {@link #DAYS_TO_FILE} working days (measures on the
 * application of facial recognition of 2025).
 *
 * @param persons of so many people photos are stored now
 * @param waiting photos whose time is over and that somebody still has to decide about
 * @param highest the highest number ever counted
 * @param highestAt when it was first counted, or null before the first count
 * @param reachedAt when the limit was first seen to be reached, or null while it never was
 * @param fileBy the last day for the filing in working days, or null
 */
public record Standing(
        int persons,
        int waiting,
        int highest,
        Instant highestAt,
        Instant reachedAt,
        LocalDate fileBy,
        KeyRotation rotation) {

    public static final int LIMIT = 100_000;
    public static final int DAYS_TO_FILE = 30;
}
