package examengine.sitting;

/** Something about a sitting other than its answers has changed. Observe it after the commit. */
public record SittingChanged(String sitting, String examSession) {}
