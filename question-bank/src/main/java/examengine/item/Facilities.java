package examengine.item;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How likely candidates are to answer items right, from what was measured and from what the authors expect: an item
 * without responses has the mean of its type and level, and the more responses it has, the more its own figure counts.
 *
 * <p>Within a type and level the facilities are taken for a beta distribution with mean μ and weight κ, and an item
 * with n responses and measured facility p has (n·p + κ·μ) / (n + κ). Both parameters are learnt from the bank by the
 * moments of proportions with extraneous variance (Kleinman 1973, doi 10.1080/01621459.1973.10481332); while few items
 * are measured, the authors' levels stand for easy 0.85, medium 0.70, hard 0.55 and κ is 30.
 *
 * <p>Immutable; threads may share it.
 */
public final class Facilities {

    /** The responses that the expected mean of a level is worth when it meets the measured ones. */
    private static final double TRUST = 200;

    private static final double WEIGHT = 30;
    private static final double LEAST_WEIGHT = 5;
    private static final double MOST_WEIGHT = 500;
    private static final int ENOUGH_ITEMS = 10;

    private final Map<Level, Prior> priors = new HashMap<>();

    private Facilities(Collection<Measured> bank) {
        Map<Level, List<ItemStatistics>> levels = bank.stream()
                .collect(Collectors.groupingBy(
                        Measured::level, Collectors.mapping(Measured::statistics, Collectors.toList())));
        levels.forEach((level, measured) -> priors.put(level, Prior.learnt(level, measured)));
    }

    /** Statistics together with what the author said about the item. */
    public record Measured(ItemType type, Difficulty difficulty, ItemStatistics statistics) {
        private Level level() {
            return new Level(type, difficulty);
        }
    }

    /** Learns from everything that was measured in a bank; nothing measured is fine. */
    public static Facilities learnt(Collection<Measured> bank) {
        return new Facilities(bank);
    }

    /** What authors mean by a level, before anybody measured. */
    public static double expected(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 0.85;
            case MEDIUM -> 0.70;
            case HARD -> 0.55;
        };
    }

    /** The share of candidates that will answer such an item right, 0 to 1. */
    public double of(ItemType type, Difficulty difficulty, Optional<ItemStatistics> statistics) {
        Prior prior = priors.getOrDefault(new Level(type, difficulty), new Prior(expected(difficulty), WEIGHT));
        return statistics.map(prior::shrunk).orElse(prior.mean);
    }

    private record Level(ItemType type, Difficulty difficulty) {}

    private record Prior(double mean, double weight) {

        static Prior learnt(Level level, List<ItemStatistics> measured) {
            double responses = sum(measured, 1);
            double right = measured.stream()
                    .mapToDouble(s -> s.responses() * s.facility())
                    .sum();
            double mean = (right + TRUST * expected(level.difficulty())) / (responses + TRUST);
            return new Prior(mean, measured.size() < ENOUGH_ITEMS ? WEIGHT : weight(measured, right / responses));
        }

        double shrunk(ItemStatistics own) {
            return (own.responses() * own.facility() + weight * mean) / (own.responses() + weight);
        }

        /** κ = (1 − ρ) / ρ, where ρ is the part of the variance that chance does not explain. */
        private static double weight(List<ItemStatistics> measured, double mean) {
            double responses = sum(measured, 1);
            double spread = measured.stream()
                    .mapToDouble(s -> s.responses() * (s.facility() - mean) * (s.facility() - mean))
                    .sum();
            double byChance = mean * (1 - mean);
            double degrees = measured.size() - 1;
            double effective = responses - sum(measured, 2) / responses - degrees;
            double rho = effective <= 0 || byChance <= 0 ? 0 : (spread / byChance - degrees) / effective;
            double weight = rho <= 0 ? MOST_WEIGHT : (1 - rho) / rho;
            return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, weight));
        }

        private static double sum(List<ItemStatistics> measured, int power) {
            return measured.stream()
                    .mapToDouble(s -> Math.pow(s.responses(), power))
                    .sum();
        }
    }
}
