/** The registrar's door to portraits. */
package examengine.portrait.http;
