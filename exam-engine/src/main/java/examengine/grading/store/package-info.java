/** Evidence as it lies in the database. */
package examengine.grading.store;
