/** From the journal to a score: exact points, a sheet for every grading, and the result a candidate may see. */
package examengine.grading;
