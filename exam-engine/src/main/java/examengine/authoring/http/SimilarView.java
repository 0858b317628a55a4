package examengine.authoring.http;

import examengine.authoring.Similar;
import examengine.item.ItemState;

/** @param similarity 0 to 1 */
public record SimilarView(String id, String code, String stem, ItemState state, double similarity) {

    static SimilarView of(Similar similar) {
        var item = similar.item();
        return new SimilarView(
                item.id(),
                item.code(),
                ItemRow.beginning(item.current().content().stemText()),
                item.state(),
                Math.round(similar.likeness() * 1000) / 1000.0);
    }
}
