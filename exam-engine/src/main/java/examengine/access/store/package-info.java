/** Where login sessions and failed attempts are kept at hand. */
package examengine.access.store;
