package examengine.web;

/** A login session was ended by a request to another node; sockets opened with it here close. */
public record SessionEndedElsewhere(String tokenHash) {}
