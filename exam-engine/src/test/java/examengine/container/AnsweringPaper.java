package examengine.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A whole sitting, from the consent to the closing photo. */
final class AnsweringPaper {

    private AnsweringPaper() {}

    /**
     * Sits the exam over the foreign items and keeps count.
     *
     * @param intents take turns down the paper
     * @return what was answered in the end, item by item
     */
    static List<Answered> of(Examinee candidate, List<Intent> intents) {
        List<ForeignItem> published = ForeignItems.all();
        List<Answered> given = new ArrayList<>();
        for (ShownItem shown : candidate.begins(ForeignExam.ID)) {
            ForeignItem item = shown.among(published);
            Intent intent = intents.get(shown.position() % intents.size());
            given.add(new Answered(item, answer(candidate, shown, intent.responses(item))));
        }
        candidate.handsIn();
        candidate.showsFace();
        return given;
    }

    private static Set<String> answer(Examinee candidate, ShownItem item, List<Set<String>> responses) {
        Set<String> last = Set.of();
        for (Set<String> response : responses) {
            candidate.answers(item, response);
            last = response;
        }
        return last;
    }
}
