package examengine.grading.http;

import examengine.grading.NamingSittings.Named;

/** All of a proposed import: the file itself, and what the second person needs to see of it. */
public record ProposedImport(Named named, UnsentAnswersView changes, FileSent file) {

    /** The kind of proposal this is, and the beginning of its deeds. */
    static final String KIND = "unsent-answers";
}
