/**
 * One node: the process around the web application. It reads the operator's settings, refuses early and in plain words what
 * cannot work, boots Payara Micro with the application inside this jar and stops both in order.
 *
 * <p>Nothing here knows the application's classes. They agree on system properties only: the node sets {@code exam.*}, the
 * application answers with {@code exam.start.state} and {@code exam.start.failure}. {@link examengine.node.Launcher} alone is
 * compiled for Java 8; it must be able to tell an old Java that it is too old.
 */
package examengine.node;
