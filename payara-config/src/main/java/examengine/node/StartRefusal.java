package examengine.node;

/** Why this node does not start, as one sentence for the operator in Chinese and the same in English. */
final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int BEFORE_BOOT = 2;
    private static final int AFTER_BOOT = 1;

    private final int exitCode;

    /** Something in the settings or on the machine that was noticed before the server booted. */
    StartRefusal(String chinese, String english) {
        this(chinese + System.lineSeparator() + english, BEFORE_BOOT);
    }

    private StartRefusal(String sentences, int exitCode) {
        super(sentences, null, false, false);
        this.exitCode = exitCode;
    }

    /** The server booted, but the application in it did not start; {@code sentences} are the application's own. */
    static StartRefusal byApplication(String sentences) {
        return new StartRefusal(sentences, AFTER_BOOT);
    }

    /** 2 before the server booted, 1 after. */
    int exitCode() {
        return exitCode;
    }
}
