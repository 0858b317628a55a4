/** The public keys of the seals over HTTP. */
package examengine.journal.http;
