package examengine.proctor.http;

import examengine.identity.Means;
import jakarta.annotation.Nullable;

/** How a proctor saw the documents of a candidate. */
public enum Seen {
    ON_SITE(Means.DOCUMENTS_ON_SITE),
    BY_VIDEO(Means.DOCUMENTS_BY_VIDEO);

    private final Means means;

    Seen(Means means) {
        this.means = means;
    }

    static @Nullable Means means(@Nullable Seen seen) {
        return seen == null ? null : seen.means;
    }
}
