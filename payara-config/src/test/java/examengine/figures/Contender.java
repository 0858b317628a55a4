package examengine.figures;

import examengine.figures.Load.Answers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A server under load and the figures of its rounds. */
final class Contender {

    private final String name;
    private final Load load;
    private final Supplier<Duration> serverCpu;
    private final Supplier<Duration> databaseCpu;
    private final List<Round> rounds = new ArrayList<>();

    Contender(String name, Load load, Supplier<Duration> serverCpu, Supplier<Duration> databaseCpu) {
        this.name = name;
        this.load = load;
        this.serverCpu = serverCpu;
        this.databaseCpu = databaseCpu;
    }

    /**
     * One round.
     *
     * @param serverCpu milliseconds of CPU time for each answer, as is {@code databaseCpu}
     */
    record Round(double perSecond, double p50, double p99, int errors, double serverCpu, double databaseCpu) {

        double cpu() {
            return serverCpu + databaseCpu;
        }
    }

    /** Runs without counting. */
    void warmUp(int requests) throws IOException {
        measure(requests);
    }

    /** Runs and prints a line of a table. */
    void round(int requests) throws IOException {
        Round round = measure(requests);
        rounds.add(round);
        print(round);
    }

    private Round measure(int requests) throws IOException {
        Duration server = serverCpu.get();
        Duration database = databaseCpu.get();
        Answers answers = load.run(requests);
        return new Round(
                answers.perSecond(),
                answers.quantile(0.5),
                answers.quantile(0.99),
                answers.errors(),
                millisEach(serverCpu.get().minus(server), requests),
                millisEach(databaseCpu.get().minus(database), requests));
    }

    private static double millisEach(Duration cpu, int requests) {
        return (double) cpu.toMillis() / requests;
    }

    /** The median of the rounds so far. */
    double median(ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** How many times the CPU of the other's answer an answer takes: the median of what each round says. */
    double costOver(Contender other) {
        return IntStream.range(0, rounds.size())
                .mapToDouble(round ->
                        rounds.get(round).cpu() / other.rounds.get(round).cpu())
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    void printMedians() {
        print(new Round(
                median(Round::perSecond),
                median(Round::p50),
                median(Round::p99),
                (int) median(Round::errors),
                median(Round::serverCpu),
                median(Round::databaseCpu)));
    }

    private void print(Round round) {
        System.out.printf(
                "| %s | %.0f | %.2f | %.2f | %d | %.3f | %.3f |%n",
                name,
                round.perSecond(),
                round.p50(),
                round.p99(),
                round.errors(),
                round.serverCpu(),
                round.databaseCpu());
    }
}
