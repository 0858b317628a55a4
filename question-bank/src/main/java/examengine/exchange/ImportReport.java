package examengine.exchange;

import examengine.item.ItemDraft;
import java.util.List;

/**
 * What a reader made of a file.
 *
 * @param format the name of the format, such as {@code gift}
 * @param accepted the good items in the order of the file, each with a code of its own
 * @param problems what could not be taken, in the order of the file
 */
public record ImportReport(String format, List<ItemDraft> accepted, List<Problem> problems) {

    public ImportReport {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /**
     * One thing in the file that did not become an item.
     *
     * @param location where to look, such as {@code line 12 (HGT-S01)}
     * @param code the stable reason, in kebab-case
     * @param detail one English sentence with the offending fragment
     */
    public record Problem(String location, String code, String detail) {}
}
