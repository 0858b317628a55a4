/**
 * What a paper is made of: sections and their cells, and whether a bank is deep enough for them. The pool stands here
 * and not beside the drawing, because feasibility is asked of it too.
 */
package examengine.blueprint;
