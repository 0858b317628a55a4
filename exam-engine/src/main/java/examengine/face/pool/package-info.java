/**
 * The server's side: worker processes, who gets one when, and what becomes of a request whose worker is late or dies.
 */
package examengine.face.pool;
