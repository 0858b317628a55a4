package examengine.identity;

/** As what a member of staff looks at a photo. */
public enum Office {
    /** Compares it with the person in the seat. */
    PROCTOR,
    /** Keeps the portraits. */
    REGISTRAR
}
