package examengine.rehearsal;

/** The number-th answer a page gave to one position of a sitting: the key of the journal. */
record Revision(String sitting, int position, long number) {}
