package examengine.proctor;

/** A seat that is not as it was; what of it can be seen, {@link SeatJson} knows. */
record Change(Seat before, Seat after) {}
