package examengine.portrait;

/**
 * What may stand behind a head. The limits are those measured on ID photos (CIE Lab, D65): they are this engine's own,
 * for the programmes name a colour and no numbers.
 */
public enum BackgroundColour {
    WHITE,
    BLUE,
    /** Whatever there is. */
    ANY;

    private static final double LIGHT = 82;
    private static final double COLOURLESS = 12;
    private static final double COLOURED = 15;
    private static final double BLUE_FROM = 220;
    private static final double BLUE_TO = 315;

    boolean admits(Lab colour) {
        return switch (this) {
            case WHITE -> colour.lightness() > LIGHT && colour.chroma() < COLOURLESS;
            case BLUE -> colour.chroma() > COLOURED && colour.hue() >= BLUE_FROM && colour.hue() <= BLUE_TO;
            case ANY -> true;
        };
    }
}
