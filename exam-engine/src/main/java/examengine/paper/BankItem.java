package examengine.paper;

import examengine.blueprint.PoolItem;
import examengine.item.Choice;
import examengine.item.Difficulty;
import examengine.item.ItemRevision;
import examengine.item.ItemType;
import java.util.List;
import org.infinispan.protostream.annotations.Proto;

/**
 * What a candidate may see of an item, as the cache of a bank holds it. It has no field for a key.
 *
 * @param type name of an {@link ItemType}
 * @param difficulty name of a {@link Difficulty}
 * @param choices texts in stored order
 */
@Proto
public record BankItem(
        String revision, String type, String area, String difficulty, String stem, List<String> choices) {

    static BankItem of(ItemRevision revision, String area) {
        return new BankItem(
                revision.id(),
                revision.type().name(),
                area,
                revision.difficulty().name(),
                revision.stem(),
                revision.choices().stream().map(Choice::text).toList());
    }

    PoolItem pooled() {
        return new PoolItem(revision, ItemType.valueOf(type), area, Difficulty.valueOf(difficulty), choices.size());
    }
}
