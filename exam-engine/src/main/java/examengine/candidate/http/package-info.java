/** The registrar's door to the candidates. */
package examengine.candidate.http;
