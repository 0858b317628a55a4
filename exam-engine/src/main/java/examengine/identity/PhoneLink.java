package examengine.identity;

import java.time.Instant;

/**
 * A way from the candidate's phone into the sitting, for one photo.
 *
 * @param url with the token in the fragment, which no server and no log ever sees
 * @param qrSvg the same as a picture, SVG
 */
public record PhoneLink(String url, String qrSvg, Instant expiresAt) {}
