package examengine.identity;

/** By what a check tells who it is. */
public enum Means {
    /** A photo, compared with the portrait or waiting for a person to do so. */
    PHOTO,
    /** The photo that was asked for never came; a person decides without it. */
    NOT_TAKEN,
    /** The candidate wants no photo, or cannot take one, and asks for a person to look at documents. */
    DOCUMENTS_WANTED,
    /** A person has seen the candidate and the documents in the same room. */
    DOCUMENTS_ON_SITE,
    /** A person has seen the candidate and the documents in a video call. */
    DOCUMENTS_BY_VIDEO
}
