/** Taking an exam over HTTP: {@code /api/exams}, {@code /api/sittings}, {@code /api/phone-links}. */
package examengine.sitting.http;
