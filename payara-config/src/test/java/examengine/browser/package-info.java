/**
 * The pages as people meet them: a real Chromium with a made-up camera against a real node. One class per page speaks the
 * domain; {@link examengine.browser.Lab} gives out devices and lets nothing pass that a page should not do.
 */
package examengine.browser;
