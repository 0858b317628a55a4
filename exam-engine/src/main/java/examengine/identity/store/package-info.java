/** How photos are sealed, and what the caches know of phone links and of photos taken a moment ago. */
package examengine.identity.store;
