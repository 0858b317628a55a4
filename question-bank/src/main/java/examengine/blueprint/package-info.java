/**
 * What a paper is made of: sections, their fixed items and cells, and whether a bank is deep enough for them. The pool
 * and its division among the cells stand here and not beside the drawing, because feasibility is asked of them too.
 */
package examengine.blueprint;
