package examengine.identity;

/** As what a member of staff looks at a photo. */
public enum Office {
    /** Compares it with the person in the seat. */
    PROCTOR,
    /** Decides where somebody said it is another person. */
    EXAMINER,
    /** Keeps the portraits. */
    REGISTRAR
}
