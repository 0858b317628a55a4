/**
 * The contract that {@code /openapi} publishes, read from the resources themselves and by a few rules that hold for all of
 * them. A copy is kept in {@code docs/openapi.yaml} (ADR 16).
 */
package examengine.web.contract;
