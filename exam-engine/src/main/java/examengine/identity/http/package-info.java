/** What candidates see of their own data, and their word on photos of the face. */
package examengine.identity.http;
