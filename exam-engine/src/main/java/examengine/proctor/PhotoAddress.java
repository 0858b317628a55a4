package examengine.proctor;

/** Where a proctor's browser finds photos; room {@code proctor.http} serves them there. */
public final class PhotoAddress {

    private static final String PHOTOS = "/api/proctor/photos/";

    private PhotoAddress() {}

    public static String ofPortrait(String examSession, String candidate) {
        return PHOTOS + "portraits/" + examSession + "/" + candidate;
    }

    public static String ofCheck(String check) {
        return PHOTOS + "checks/" + check;
    }
}
