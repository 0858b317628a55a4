/** Examinations: what an exam demands (its policy), when it may be taken, and who is on its roster. */
package examengine.exam;
