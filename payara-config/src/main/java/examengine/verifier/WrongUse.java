package examengine.verifier;

/** Why nothing could be checked, in Chinese and in English. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String chinese, String english) {
        super(chinese + System.lineSeparator() + english, null, false, false);
    }
}
