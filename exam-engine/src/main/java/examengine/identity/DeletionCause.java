package examengine.identity;

/** Why a photo was deleted. */
public enum DeletionCause {
    /** Its time was over. */
    DUE,
    /** The candidate took the consent back. */
    CONSENT_WITHDRAWN,
    /** Another portrait took its place. */
    REPLACED
}
