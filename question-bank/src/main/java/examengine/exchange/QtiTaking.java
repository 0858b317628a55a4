package examengine.exchange;

import examengine.exchange.Place.Unit;
import examengine.item.ItemDraft;
import examengine.kernel.Refusal;
import java.util.List;

/** Takes the items of one file, one after the other, each under a code of its own. */
final class QtiTaking {

    private final Gathering gathering = new Gathering();
    private final QtiCodes codes;
    private final QtiVersion version;

    QtiTaking(QtiVersion version) {
        this.version = version;
        this.codes = new QtiCodes(version.format());
    }

    /** All items that a package names, and all that it names without holding it. */
    ImportReport takeAll(String file, QtiPackage content, List<QtiPackage.Resource> resources, Progress progress) {
        for (QtiPackage.Resource resource : resources) {
            String identifier = resource.element().attribute("identifier");
            Place place = new Place(file + "/" + resource.href(), Unit.FILE, "", identifier);
            try {
                QtiMetadata metadata = QtiMetadata.of(resource.element());
                take(place, content.document(resource), metadata, content.pictures(resource));
            } catch (Refusal refusal) {
                gathering.reject(place, refusal, resource.href());
            }
            progress.at(gathering.done(), resources.size());
        }
        return gathering.report(version.format());
    }

    /** The one item that a document is. */
    ImportReport takeOne(String file, XmlElement document) {
        Place place = Place.line(file, document.line(), document.attribute("identifier"));
        try {
            take(place, document, QtiMetadata.NONE, PictureFiles.NONE);
        } catch (Refusal refusal) {
            gathering.reject(place, refusal, document.attribute("title"));
        }
        return gathering.report(version.format());
    }

    private void take(Place place, XmlElement document, QtiMetadata metadata, PictureFiles pictures) {
        var html = new ImportedHtml(pictures);
        ItemDraft draft = new QtiItem(document).draft(codes, metadata, html);
        codes.use(draft.code());
        gathering.accept(place, draft, html);
    }
}
