/**
 * The process that runs native code in the server's stead. It reads requests from its input, writes answers to its output,
 * and ends when its input does: no worker outlives its server. It keeps nothing of what it saw.
 */
package examengine.face.worker;
