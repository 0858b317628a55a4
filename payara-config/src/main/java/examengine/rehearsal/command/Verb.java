package examengine.rehearsal.command;

/** What to do. */
enum Verb {
    /** Prepare, rehearse, compare, report, clean. */
    RUN,
    /** Remove what earlier rehearsals left. */
    CLEAN,
    /** Tell how to use it. */
    HELP
}
