/**
 * HTTP as a room full of browsers speaks it, on one thread: every connection, timer and callback belongs to the loop of one
 * {@link examengine.rehearsal.wire.Wire}, so that nothing above needs a lock and thousands of candidates need no thread.
 * Netty lives only here.
 */
package examengine.rehearsal.wire;
