/** Reading items from the formats other systems write: one reader per format behind one port. */
package examengine.exchange;
