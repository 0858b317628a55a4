/**
 * The engine inside the server it is made for: the WAR as it was built, and a whole sitting over items that nobody here
 * wrote, scored a second time from the files those items came from.
 */
package examengine.container;
