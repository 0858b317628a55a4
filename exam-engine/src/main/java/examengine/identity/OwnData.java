package examengine.identity;

import java.time.Instant;

/**
 * What the engine knows of a candidate and shows to that candidate.
 *
 * @param maskedId the resident-ID number with its middle hidden
 * @param hasPortrait whether a portrait is enrolled
 * @param faceConsentSince null while no consent to photos of the face holds
 * @param photosHeld how many photos are kept, the portrait among them
 */
public record OwnData(String name, String maskedId, boolean hasPortrait, Instant faceConsentSince, int photosHeld) {}
