package examengine.evidence;

import java.util.Locale;

/**
 * Something that does not match.
 *
 * @param where as far as it can be told: numbers of places, names of fields, numbers of seals; else empty
 */
public record Finding(Kind kind, String where) {

    public enum Kind {
        /** There is no seal. */
        SEAL_MISSING,
        /** Seals are missing between the first and the last, or do not follow each other. */
        SEALS_BROKEN,
        /** A seal names a key that is not trusted. */
        UNKNOWN_KEY,
        /** A seal was not signed by the key it names. */
        BAD_SIGNATURE,
        /** A seal speaks of another sitting or cannot be read. */
        FOREIGN_SEAL,
        /** Entries were changed before they were sealed: their receipts are those of other answers. */
        RECEIPTS_BROKEN,
        /** Entries are other, more or fewer than those sealed. */
        ENTRIES_CHANGED,
        /** Places, points, order or keys are other than those sealed. */
        PAPER_CHANGED,
        /** Candidate, exam or hand-in are other than those sealed. */
        SITTING_CHANGED,
        /** A score sheet is missing or says something else than was sealed. */
        SHEET_CHANGED,
        /** The grade on the sitting is another one than was sealed. */
        GRADE_CHANGED,
        /** The sealed answers are not worth the sealed score. */
        SCORE_DIFFERS;

        /** In kebab-case. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Finding of(Kind kind) {
        return new Finding(kind, "");
    }
}
