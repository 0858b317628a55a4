/** Sittings at hand for answers and heartbeats. */
package examengine.sitting.store;
