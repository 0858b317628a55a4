package examengine.identity;

/** Where the photo of a phone link belongs. */
public record Target(String sitting, String candidate, Phase phase) {}
