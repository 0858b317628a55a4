/** The registrar's door to the ledger of hours. */
package examengine.eligibility.http;
