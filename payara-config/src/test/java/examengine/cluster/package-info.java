/**
 * Several real nodes on one PostgreSQL: killed, frozen, cut off from each other, restarted one by one, backed up and
 * restored, all under the load of simulated candidates, whose acknowledged answers are counted afterwards.
 */
package examengine.cluster;
