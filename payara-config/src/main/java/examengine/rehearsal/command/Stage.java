package examengine.rehearsal.command;

/**
 * A part of a rehearsal that is over.
 *
 * @param from seconds since the first candidate signed in
 * @param through how many candidates did it
 */
record Stage(Act act, double from, double to, int through) {

    double seconds() {
        return to - from;
    }
}
