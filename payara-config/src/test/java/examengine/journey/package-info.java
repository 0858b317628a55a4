/** Whole examinations over HTTP against real nodes on both databases: what holds from sign-in to result, also when things go wrong. */
package examengine.journey;
