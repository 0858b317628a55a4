/** The bank over HTTP, for authors and examiners. */
package examengine.authoring.http;
