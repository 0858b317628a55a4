package examengine.sitting;

import java.time.Instant;

/** A page saw something that a proctor may want to know. Observe it after the commit. */
public record IntegrityNoted(String sitting, String examSession, IntegrityEvent.Kind kind, Instant at) {}
