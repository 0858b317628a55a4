/**
 * What proves a result to somebody who trusts neither the database nor the engine, only a public key: the chain over a
 * journal, the statement that is signed, the export that carries both, and the replay from the answers to the score. All
 * of it is pure text and numbers; ADR 10 describes the formats.
 */
package examengine.evidence;
