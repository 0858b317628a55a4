/** The exams as staff sees them. */
package examengine.exam.http;
