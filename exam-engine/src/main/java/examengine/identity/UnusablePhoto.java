package examengine.identity;

import examengine.kernel.Refusal;

/** Why a photo cannot be used, in the words of the contract; the page tells the candidate what to do about each. */
final class UnusablePhoto {

    private UnusablePhoto() {}

    static Refusal because(String reason) {
        return Refusal.invalid("unusable-photo").with("reason", reason);
    }
}
