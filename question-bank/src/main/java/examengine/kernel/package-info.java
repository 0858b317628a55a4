/** Words that every room speaks: refusals and exact points. Nothing here has state or knows a clock, a database or a network. */
package examengine.kernel;
