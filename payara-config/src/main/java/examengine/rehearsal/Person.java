package examengine.rehearsal;

/** Somebody who can sign in. */
public record Person(String login, String password) {}
