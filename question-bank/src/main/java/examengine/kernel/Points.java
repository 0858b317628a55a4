package examengine.kernel;

import java.math.BigDecimal;

/**
 * An exact number of points in whole hundredths, so that no score is ever rounded in binary.
 *
 * @param hundredths the points times one hundred; below zero for points lost
 */
public record Points(int hundredths) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    /** Whole points. */
    public static Points of(int whole) {
        return new Points(Math.multiplyExact(whole, 100));
    }

    /**
     * Points from a decimal such as {@code 1.5}.
     *
     * @throws IllegalArgumentException when negative, too large, or with more than two decimals
     */
    public static Points of(BigDecimal decimal) {
        if (decimal.signum() < 0) {
            throw new IllegalArgumentException("points must not be negative: " + decimal);
        }
        try {
            return new Points(decimal.movePointRight(2).intValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("points have at most two decimals: " + decimal, e);
        }
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    public Points times(int factor) {
        return new Points(Math.multiplyExact(hundredths, factor));
    }

    /** So many of so many equal parts, rounded down to a whole hundredth. */
    public Points part(int parts, int of) {
        return new Points((int) Math.floorDiv((long) hundredths * parts, (long) of));
    }

    public boolean atLeast(Points other) {
        return hundredths >= other.hundredths;
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** The shortest decimal, such as {@code 60} or {@code 59.5}. */
    @Override
    public String toString() {
        return decimal().stripTrailingZeros().toPlainString();
    }
}
