package examengine.sitting.http;

import examengine.kernel.Refusal;

/** The header {@code X-Page-Lease}: the number under which a page may write. */
final class LeaseHeader {

    private LeaseHeader() {}

    /** @throws Refusal {@code page-lease-required} when missing or no number */
    static long read(String header) {
        try {
            return Long.parseLong(header);
        } catch (NumberFormatException unreadable) {
            throw Refusal.malformed("page-lease-required");
        }
    }
}
