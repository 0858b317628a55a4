/** The least a JAX-RS application can do with an answer: the measure for everything the engine does besides. */
package examengine.figures.echo;
