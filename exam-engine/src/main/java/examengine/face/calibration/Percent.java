package examengine.face.calibration;

import java.math.BigDecimal;
import java.math.MathContext;

/** A proportion for people. */
final class Percent {

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private Percent() {}

    /** {@code 0.0117} as {@code 1.2 %}. */
    static String of(double proportion) {
        BigDecimal percent = new BigDecimal(proportion).movePointRight(2).round(TWO_DIGITS);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
