/** The session cookie, signing in and out, the audit trail and proposals over HTTP. */
package examengine.access.http;
