package examengine.eligibility;

import java.math.BigDecimal;

/** Hours were entered for a candidate, by this account. */
public record HoursAppended(String candidate, String exam, BigDecimal hours, String source, String by, String byName) {}
