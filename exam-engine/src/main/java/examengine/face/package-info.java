/**
 * Are two pictures of the same person? Pictures go in, numbers come out: the room knows no candidate and no sitting, and
 * keeps nothing. Whatever it cannot answer, a person decides.
 */
package examengine.face;
