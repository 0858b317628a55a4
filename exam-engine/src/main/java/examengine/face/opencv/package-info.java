/**
 * Native code: finds faces, measures them, turns them into numbers. It runs in a worker, never in a server; none of it is
 * made for more than one thread at a time.
 */
package examengine.face.opencv;
