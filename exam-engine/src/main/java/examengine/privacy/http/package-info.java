/** The candidate's own photos, and the records of photos for the operator. */
package examengine.privacy.http;
