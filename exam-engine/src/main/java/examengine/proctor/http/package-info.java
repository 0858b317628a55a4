/** The proctors' door: their sessions, the socket, photos, actions, and the queue of photos to look at. */
package examengine.proctor.http;
