/**
 * 监考: what proctors see and do. The hub tells every watcher what changes in a session; actions and decisions about
 * photos are use cases that demand the assignment to the session. Whose session it is not, to them it does not exist.
 */
package examengine.proctor;
