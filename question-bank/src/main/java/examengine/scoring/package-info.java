/** How many points a response earns: pure functions from key and response to exact points. */
package examengine.scoring;
