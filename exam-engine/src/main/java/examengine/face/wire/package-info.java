/** What server and worker say to each other: frames of bytes with a length before them, one answer to each request. */
package examengine.face.wire;
