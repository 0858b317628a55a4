/**
 * 演练: a load rehearsal against an operator's own nodes. Candidates who exist only for it sit an exam that exists only for
 * it, as their pages would: with an outbox, revisions, heartbeats and bad networks. Every acknowledgement is booked, and
 * afterwards compared with the database.
 *
 * <p>Knows the public contract and the tables, and nothing of the engine's insides.
 */
package examengine.rehearsal;
