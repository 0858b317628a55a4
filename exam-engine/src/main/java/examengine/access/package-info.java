/**
 * Who may come in: accounts, roles, signing in and out, the throttle on guessing, login sessions, and the trail of
 * what staff did.
 */
package examengine.access;
