/** Hours earned and what they open: an append-only ledger with sources, and the reasons why an exam is still closed. */
package examengine.eligibility;
