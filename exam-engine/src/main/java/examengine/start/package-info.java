/**
 * How the engine comes up and keeps house: data source, schema, the lock of a single node, first data, sweeps, health.
 * The one room that may know every other.
 */
package examengine.start;
