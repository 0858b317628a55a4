/**
 * Is it the right person? Photos before, during and after a sitting, made harmless, sealed and deleted on schedule;
 * the checks they lead to; the queue of those that a person decides; links that let a phone take the photo. A machine
 * alone never fails a candidate: without a comparison of faces every check goes to a person.
 */
package examengine.identity;
