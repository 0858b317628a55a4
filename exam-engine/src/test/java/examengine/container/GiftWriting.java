package examengine.container;

import java.util.List;
import java.util.stream.Collectors;

/** Foreign items as a GIFT file, such as another system would hand them over. */
final class GiftWriting {

    private static final double FULL = 100;

    private GiftWriting() {}

    static String gift(List<ForeignItem> items) {
        return items.stream().map(GiftWriting::entry).collect(Collectors.joining("\n\n"));
    }

    /** In the format plain, because the default one takes several blanks for one. */
    private static String entry(ForeignItem item) {
        return "// [id:%s]%n[plain]%s{%s}".formatted(item.code(), escaped(item.stem()), answers(item));
    }

    private static String answers(ForeignItem item) {
        return switch (item.type()) {
            case TRUE_FALSE -> item.right().contains(item.choices().get(0)) ? "T" : "F";
            case SINGLE_CHOICE -> answers(item, "=%100%");
            case MULTIPLE_CHOICE ->
                answers(item, "~%" + "%.5f".formatted(FULL / item.right().size()) + "%");
        };
    }

    /** Every choice bears its weight, so that none that begins with a per cent sign is taken for one. */
    private static String answers(ForeignItem item, String right) {
        return item.choices().stream()
                .map(choice -> (item.right().contains(choice) ? right : "~%0%") + escaped(choice))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\~=#{}:]", "\\\\$0").replace("\n", "\\n");
    }
}
