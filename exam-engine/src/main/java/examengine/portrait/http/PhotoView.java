package examengine.portrait.http;

import examengine.candidate.Candidate;
import examengine.portrait.BatchPhoto;
import examengine.web.Language;
import examengine.web.Problems;
import java.util.List;

/**
 * One picture of a batch.
 *
 * @param candidate whose it is; null where nobody knows
 * @param markedUrl where the picture with its findings drawn in is to be had; null where it is not
 */
public record PhotoView(
        int number,
        String file,
        Person candidate,
        String verdict,
        boolean entered,
        String markedUrl,
        List<FindingView> findings) {

    public record Person(String id, String name, String idMasked) {}

    static PhotoView of(String batch, BatchPhoto photo, Candidate whose, Problems problems, Language language) {
        return new PhotoView(
                photo.number(),
                photo.file(),
                whose == null ? null : new Person(whose.id(), whose.name(), whose.maskedId()),
                photo.verdict().name(),
                photo.isEntered(),
                photo.marked() == null ? null : PhotosResource.PATH + "/" + batch + "/photos/" + photo.number(),
                photo.findings().stream()
                        .map(finding -> FindingView.of(finding, problems, language))
                        .toList());
    }
}
