package examengine.rehearsal.command;

import examengine.rehearsal.RehearsalRefusal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line being read: what has been asked for is taken out of it, and nothing may be left over. */
final class Arguments {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m|h)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)%");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+/?");

    private final Verb verb;
    private final List<String> left;

    private Arguments(Verb verb, List<String> left) {
        this.verb = verb;
        this.left = left;
    }

    static Arguments of(String... line) {
        List<String> words = new ArrayList<>(List.of(line));
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            return new Arguments(Verb.HELP, new ArrayList<>());
        }
        String first = words.remove(0);
        return switch (first) {
            case "run" -> new Arguments(Verb.RUN, words);
            case "clean" -> new Arguments(Verb.CLEAN, words);
            default ->
                throw new RehearsalRefusal(
                        "第一个参数应为 run 或 clean，现为 " + first + "；--help 查看用法。",
                        "The first argument is run or clean, not " + first + "; see --help.");
        };
    }

    Verb verb() {
        return verb;
    }

    boolean has(String flag) {
        return left.remove(flag);
    }

    String text(String flag, String otherwise) {
        return value(flag).orElse(otherwise);
    }

    int number(String flag, int otherwise, int least, int most) {
        String said = text(flag, String.valueOf(otherwise));
        if (!NUMBER.matcher(said).matches() || Long.parseLong(said) < least || Long.parseLong(said) > most) {
            throw new RehearsalRefusal(
                    flag + " 应为 " + least + " 到 " + most + " 的整数，现为 " + said + "。",
                    flag + " is a whole number from " + least + " to " + most + ", not " + said + ".");
        }
        return Integer.parseInt(said);
    }

    Duration duration(String flag, String otherwise, Duration least, Duration most) {
        String said = text(flag, otherwise);
        Matcher parts = DURATION.matcher(said);
        Duration meant = parts.matches() ? duration(Long.parseLong(parts.group(1)), parts.group(2)) : Duration.ZERO;
        if (meant.compareTo(least) < 0 || meant.compareTo(most) > 0) {
            String range = plain(least) + " – " + plain(most);
            throw new RehearsalRefusal(
                    flag + " 应为时长，如 500ms、5s、30m、2h，范围 " + range + "，现为 " + said + "。",
                    flag + " is a time such as 500ms, 5s, 30m or 2h, within " + range + ", not " + said + ".");
        }
        return meant;
    }

    private static Duration duration(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static String plain(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    /** A percentage below 100, as a share of 1. */
    double share(String flag, String otherwise) {
        String said = text(flag, otherwise);
        Matcher number = SHARE.matcher(said);
        if (!number.matches()) {
            throw new RehearsalRefusal(
                    flag + " 应为小于 100% 的百分数，如 5%，现为 " + said + "。",
                    flag + " is a percentage below 100 such as 5%, not " + said + ".");
        }
        return Double.parseDouble(number.group(1)) / 100;
    }

    /** Every value this flag is given, for it may stand several times. */
    List<URI> addresses(String flag, String otherwise) {
        List<URI> all = new ArrayList<>();
        for (Optional<String> said = value(flag); said.isPresent(); said = value(flag)) {
            all.add(address(flag, said.get()));
        }
        return all.isEmpty() ? List.of(URI.create(otherwise)) : List.copyOf(all);
    }

    private static URI address(String flag, String said) {
        try {
            URI address = URI.create(said.replaceFirst("/$", ""));
            if (ADDRESS.matcher(said).matches() && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below.
        }
        throw new RehearsalRefusal(
                flag + " 应为服务器地址，如 http://10.0.0.11:8080，现为 " + said + "。",
                flag + " is a server's address such as http://10.0.0.11:8080, not " + said + ".");
    }

    private Optional<String> value(String flag) {
        int at = left.indexOf(flag);
        if (at < 0) {
            return Optional.empty();
        }
        left.remove(at);
        if (at == left.size() || left.get(at).startsWith("--")) {
            throw new RehearsalRefusal(flag + " 后面缺少取值。", flag + " needs a value after it.");
        }
        return Optional.of(left.remove(at));
    }

    /** @throws RehearsalRefusal if there are words that nobody asked for */
    void nothingMayBeLeft() {
        if (!left.isEmpty()) {
            throw new RehearsalRefusal(
                    "不认识的参数 " + left.get(0) + "；--help 查看用法。", "Unknown argument " + left.get(0) + "; see --help.");
        }
    }
}
