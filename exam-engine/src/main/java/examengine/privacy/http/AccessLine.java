package examengine.privacy.http;

import examengine.privacy.PhotoAccess;
import examengine.web.Timestamps;
import java.util.Locale;

/** A day's looks of one person at one photo, as the contract has them. */
public record AccessLine(
        String photo,
        String candidate,
        String account,
        String name,
        String role,
        String day,
        String firstAt,
        String lastAt,
        int looks) {

    static AccessLine of(PhotoAccess access) {
        return new AccessLine(
                access.photo(),
                access.candidate(),
                access.account(),
                access.accountName(),
                access.office().name().toLowerCase(Locale.ROOT),
                access.day().toString(),
                Timestamps.iso(access.firstAt()),
                Timestamps.iso(access.lastAt()),
                access.looks());
    }
}
