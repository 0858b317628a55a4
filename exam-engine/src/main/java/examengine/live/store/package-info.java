/** Where the board's seats are kept at hand and whence every node hears of their changes. */
package examengine.live.store;
