package examengine.proctor;

/** A seat that looks different now. */
record Change(Seat before, Seat after) {}
