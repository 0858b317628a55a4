/** The Infinispan cache manager and its named caches: views of the database that any node may lose at any moment. */
package examengine.cluster;
