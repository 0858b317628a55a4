package examengine.exchange;

import static examengine.exchange.GiftSyntax.require;
import static java.util.stream.Collectors.joining;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Answer blocks of choice questions. One answer that earns all makes a single choice, whatever part marks others
 * would earn elsewhere; without such, two or more that together earn all make a multiple choice, marked right for
 * exactly those.
 */
final class GiftChoices {

    private static final String SIGNS = "~=";

    /** Thirds are written as 33.33333, or as 33. */
    private static final double ROUNDING = 1;

    private GiftChoices() {}

    static GiftAnswers read(String block, GiftFormat format) {
        require(!block.isEmpty(), "unsupported-type", "essay");
        require(!block.startsWith("#"), "unsupported-type", "numerical: " + block);
        List<String> parts = parts(block);
        require(parts.get(0).isBlank() && parts.size() > 1, "malformed-answers", block);
        require(GiftEscapes.contains(block, "~"), "unsupported-type", withoutWrongAnswers(parts) + ": " + block);
        require(parts.size() - 1 <= ItemDraft.MOST_CHOICES, "too-many-choices", String.valueOf(parts.size() - 1));
        return meaning(
                parts.stream().skip(1).map(part -> GiftAnswer.of(part, format)).toList());
    }

    private static GiftAnswers meaning(List<GiftAnswer> answers) {
        boolean single = answers.stream().anyMatch(GiftAnswer::earnsAll);
        if (!single) {
            double sum = answers.stream()
                    .filter(GiftAnswer::earnsSome)
                    .mapToDouble(GiftAnswer::weight)
                    .sum();
            require(sum > 0, "no-right-answer", texts(answers).toString());
            require(Math.abs(sum - GiftAnswer.FULL) <= ROUNDING, "weights-not-full", String.valueOf(sum));
        }
        return new GiftAnswers(
                single ? ItemType.SINGLE_CHOICE : ItemType.MULTIPLE_CHOICE,
                answers.stream().map(GiftAnswer::text).toList(),
                key(answers, single ? GiftAnswer::earnsAll : GiftAnswer::earnsSome),
                remarks(answers));
    }

    private static List<String> texts(List<GiftAnswer> answers) {
        return answers.stream().map(answer -> answer.text().plain()).toList();
    }

    private static AnswerKey key(List<GiftAnswer> answers, Predicate<GiftAnswer> right) {
        return AnswerKey.of(IntStream.range(0, answers.size())
                .filter(position -> right.test(answers.get(position)))
                .mapToObj(Choice::label)
                .toList());
    }

    private static GiftText remarks(List<GiftAnswer> answers) {
        return GiftText.plain(IntStream.range(0, answers.size())
                .filter(position -> !answers.get(position).feedback().isEmpty())
                .mapToObj(position -> Choice.label(position) + ". "
                        + answers.get(position).feedback().plain())
                .collect(joining("\n")));
    }

    /** What stands before the first answer, then each answer with its sign. */
    private static List<String> parts(String block) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int to = GiftEscapes.indexOfAny(block, SIGNS, 0);
                to >= 0;
                to = GiftEscapes.indexOfAny(block, SIGNS, to + 1)) {
            parts.add(block.substring(from, to));
            from = to;
        }
        parts.add(block.substring(from));
        return parts;
    }

    private static String withoutWrongAnswers(List<String> parts) {
        return parts.stream().skip(1).allMatch(part -> part.contains("->")) ? "matching" : "short answer";
    }
}
