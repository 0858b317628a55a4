/**
 * Who may come in: accounts, roles, signing in and out, the throttle on guessing, login sessions; the trail of what staff
 * did, and the proposals that wait for a second person.
 */
package examengine.access;
