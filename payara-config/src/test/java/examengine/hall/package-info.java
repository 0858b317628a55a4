/**
 * 考场: the system as those meet it who use it. Speaks HTTP, so that tests speak the domain; knows the public contract and
 * nothing of the engine's insides.
 */
package examengine.hall;
