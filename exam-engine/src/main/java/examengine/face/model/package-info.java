/**
 * Which models a folder holds, told by what they are and not by what their files are called, and what is known of each.
 */
package examengine.face.model;
