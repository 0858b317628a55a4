package examengine.exchange;

import examengine.item.ItemDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Parts the items that XML can hold from those it cannot, before anything is written. */
final class ExportCheck {

    private final List<ItemDraft> writable = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> pictures = new LinkedHashSet<>();

    /** @param file the name under which problems are told */
    ExportCheck(String file, List<ItemDraft> items, PictureSource source) {
        for (int at = 0; at < items.size(); at++) {
            ItemDraft item = items.get(at);
            Place place = Place.item(file, at + 1, item.code());
            List<String> missing = item.content().pictures().stream()
                    .filter(id -> source.picture(id).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(Problem.rejected(place, "picture-missing", missing.get(0)));
            } else if (!texts(item).allMatch(XmlOutput::canHold)) {
                problems.add(Problem.rejected(place, "unprintable-text", ""));
            } else {
                writable.add(item);
                pictures.addAll(item.content().pictures());
            }
        }
    }

    List<ItemDraft> writable() {
        return writable;
    }

    /** The ids of all pictures of the items that can be written. */
    Set<String> pictures() {
        return pictures;
    }

    List<Problem> problems() {
        return problems;
    }

    private static Stream<String> texts(ItemDraft item) {
        return Stream.of(
                        Stream.of(item.code(), item.area(), item.stem(), item.explanation()),
                        Stream.of(
                                item.rule().standard(),
                                item.rule().edition(),
                                item.rule().clause()),
                        item.choices().stream(),
                        item.tags().stream(),
                        item.enemies().stream())
                .flatMap(parts -> parts);
    }
}
