/** Banks at hand, so that drawing and showing a paper asks the database for nothing but the paper. */
package examengine.paper.store;
