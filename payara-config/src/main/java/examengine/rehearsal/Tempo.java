package examengine.rehearsal;

/** The pace at which a whole crew answers at the moment; whoever drives the rehearsal may change it. */
final class Tempo {

    private volatile Pace pace;

    Tempo(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }

    void change(Pace other) {
        pace = other;
    }
}
