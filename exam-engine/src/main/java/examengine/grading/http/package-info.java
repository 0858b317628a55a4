/** Results over HTTP. */
package examengine.grading.http;
