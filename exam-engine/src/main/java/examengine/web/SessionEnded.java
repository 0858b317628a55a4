package examengine.web;

/** A login session is over; sockets opened with it close. Observe it after the commit. */
public record SessionEnded(String tokenHash) {}
