/**
 * What every HTTP door shares: problems in both languages, who is calling, replies that are remembered, limits and
 * headers. It knows none of the rooms that use it.
 */
package examengine.web;
