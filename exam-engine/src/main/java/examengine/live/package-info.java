/**
 * The live board: what every seat of a running session looks like right now. Lossy by contract: it hears of facts after
 * they are certain, gathers them, and may forget; whoever misses something has the database.
 */
package examengine.live;
