package examengine.rehearsal;

/** Why a rehearsal does not begin, as one sentence for the operator in Chinese and the same in English. */
public final class RehearsalRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RehearsalRefusal(String chinese, String english) {
        super(chinese + System.lineSeparator() + english, null, false, false);
    }
}
