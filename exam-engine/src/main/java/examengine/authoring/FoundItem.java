package examengine.authoring;

import examengine.exchange.ImportReport.Accepted;
import examengine.exchange.Place;
import examengine.item.ItemType;

/**
 * A good item of a file, as a list shows it.
 *
 * @param stem the beginning of what it asks, at most 200 characters
 */
public record FoundItem(String code, ItemType type, String stem, Place place) {

    private static final int LONGEST = 200;

    static FoundItem of(Accepted accepted) {
        String stem = accepted.item().content().stemText();
        String beginning = stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
        return new FoundItem(accepted.item().code(), accepted.item().type(), beginning, accepted.place());
    }
}
