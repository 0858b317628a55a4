package examengine.sitting;

/** An objection was decided. Fired as a CDI event in the transaction of the decision. */
public record ObjectionDecided(
        String sitting, Objection.Decision decision, String reason, String account, String name) {}
