package examengine.authoring;

import examengine.item.Items;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes pictures for items, and shows them. */
@ApplicationScoped
public class KeepingPictures {

    @Inject
    Items items;

    @Inject
    Event<BankEdited> edited;

    /** Decoded and encoded anew, before any transaction begins: it takes its time. */
    public Picture prepared(byte[] file) {
        return Picture.from(file);
    }

    @Transactional
    public void keep(Picture picture) {
        items.add(picture);
        edited.fire(new BankEdited("picture-added", "item-picture/" + picture.id(), "", picture.mediaType()));
    }

    /** @throws Refusal {@code not-found} */
    @Transactional
    public Picture picture(String id) {
        return items.picture(id).orElseThrow(Refusal::absent);
    }
}
