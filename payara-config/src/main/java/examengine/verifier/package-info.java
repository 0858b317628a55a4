/**
 * {@code journal-verifier.jar}: checks exported journals against a public key that its user trusts, without a network and
 * without a database. It depends on nothing of a node but the formats.
 */
package examengine.verifier;
