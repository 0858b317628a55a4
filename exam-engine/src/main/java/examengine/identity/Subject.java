package examengine.identity;

/** Whose identity it is about, and in which sitting. */
public record Subject(String sitting, String examSession, String candidate) {}
