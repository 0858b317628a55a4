package examengine.authoring;

/** An import waits for a node. Fired in the transaction that made it wait; observe it after success. */
record ImportWaiting(String id) {}
