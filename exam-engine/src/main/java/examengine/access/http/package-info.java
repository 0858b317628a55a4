/** The session cookie, signing in and out, and the audit trail over HTTP. */
package examengine.access.http;
