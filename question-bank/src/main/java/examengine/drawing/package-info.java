/** Drawing papers: a pure function of blueprint, pool and seed, the same for ever. */
package examengine.drawing;
