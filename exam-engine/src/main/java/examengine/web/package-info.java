/**
 * What every HTTP door shares: problems in both languages, who is calling, replies that are remembered, limits,
 * headers, the published contract. It knows none of the rooms that use it.
 */
package examengine.web;
