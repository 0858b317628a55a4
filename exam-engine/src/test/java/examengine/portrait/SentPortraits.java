package examengine.portrait;

import static examengine.portrait.PictureFiles.ascii;
import static examengine.portrait.PictureFiles.half;
import static examengine.portrait.PictureFiles.held;
import static examengine.portrait.PictureFiles.joined;
import static examengine.portrait.PictureFiles.jpegClaiming;
import static examengine.portrait.PictureFiles.padded;
import static examengine.portrait.PictureFiles.pngClaiming;
import static examengine.portrait.PictureFiles.withPixelsPerMetre;
import static examengine.portrait.Pictures.BLUE;
import static examengine.portrait.Pictures.blurred;
import static examengine.portrait.Pictures.cmyk;
import static examengine.portrait.Pictures.figure;
import static examengine.portrait.Pictures.file;
import static examengine.portrait.Pictures.filled;
import static examengine.portrait.Pictures.grey;
import static examengine.portrait.Pictures.inLight;
import static examengine.portrait.Pictures.jpeg;
import static examengine.portrait.Pictures.movingGif;
import static examengine.portrait.Pictures.striped;
import static java.awt.Color.WHITE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Portraits as people send them, each with everything that is to be said about it where no detector looks at faces. */
final class SentPortraits {

    static final String AH = "ah-constructor-2";
    static final String HB2 = "hb-cost-2";
    static final String HB1 = "hb-cost-1";
    static final String ZJ = "zj-site";
    static final String LIVE = "hn-js-live";

    static final BufferedImage INCH = figure(295, 413, WHITE);
    static final byte[] GOOD = jpeg(INCH, 300);
    static final byte[] GOOD_BLUE = jpeg(figure(150, 180, BLUE), 0);
    static final int METRE_AT_300_DPI = 11_811;

    /** Said of every picture as long as nothing finds faces. */
    static final String UNSEEN = "portrait-face-not-checked";

    private SentPortraits() {}

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(AH, "a.jpg", GOOD),
                arguments(ZJ, "a.jpg", GOOD),
                arguments(ZJ, "a.JPEG", GOOD),
                arguments(ZJ, "a.jpg", jpeg(figure(591, 827, WHITE), 600)),
                arguments(ZJ, "a.jpg", jpeg(figure(290, 406, WHITE), 300)),
                arguments(ZJ, "a.jpg", padded(GOOD, 81_920 - GOOD.length)),
                arguments(HB2, "a.jpg", GOOD_BLUE),
                arguments(HB2, "a.jpg", jpeg(figure(150, 180, new Color(0, 90, 200)), 72)),
                arguments(HB1, "a.png", file(figure(300, 400, new Color(200, 30, 30)), "png")),
                arguments(HB1, "a.gif", file(figure(300, 400, WHITE), "gif")),
                arguments(HB1, "a.jpg", jpeg(figure(150, 180, WHITE), 0)),
                arguments(LIVE, "a.png", file(figure(480, 640, Color.GRAY), "png")),
                arguments(LIVE, "a.jpg", jpeg(grey(figure(480, 640, Color.GRAY)), 0)));
    }

    static Stream<Arguments> warned() {
        return Stream.of(
                warned("no density stated", ZJ, "a.jpg", jpeg(INCH, 0), "portrait-density-missing"),
                warned("the density of a screen", ZJ, "a.jpg", jpeg(INCH, 72), "portrait-print-size"),
                warned("a JPEG named PNG", ZJ, "a.png", GOOD, "portrait-misnamed"),
                warned("no ending at all", ZJ, "portrait", GOOD, "portrait-misnamed"),
                warned(
                        "a PNG named JPEG where both pass",
                        LIVE,
                        "a.jpg",
                        file(figure(480, 640, WHITE), "png"),
                        "portrait-misnamed"),
                warned("lying, turned by a mark", ZJ, "a.jpg", held(jpeg(lying(), 300), 6), "portrait-rotated"),
                warned(
                        "a moving GIF",
                        HB1,
                        "a.gif",
                        movingGif(figure(300, 400, WHITE), filled(300, 400, BLUE)),
                        "portrait-animated"),
                warned(
                        "a striped background",
                        ZJ,
                        "a.jpg",
                        jpeg(striped(figure(295, 413, WHITE), WHITE, Color.GRAY), 300),
                        "portrait-uneven"),
                warned("blurred", ZJ, "a.jpg", jpeg(blurred(INCH), 300), "portrait-doubtful"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "a PNG where only JPEG passes",
                        ZJ,
                        "a.png",
                        withPixelsPerMetre(file(INCH, "png"), METRE_AT_300_DPI),
                        "portrait-format",
                        UNSEEN),
                refused(
                        "a PNG renamed jpg",
                        ZJ,
                        "a.jpg",
                        withPixelsPerMetre(file(INCH, "png"), METRE_AT_300_DPI),
                        "portrait-format",
                        UNSEEN),
                refused(
                        "a moving GIF where none passes",
                        HB2,
                        "a.gif",
                        movingGif(figure(150, 180, BLUE), figure(150, 180, BLUE)),
                        "portrait-format",
                        "portrait-animated",
                        UNSEEN),
                refused(
                        "a drawing with script",
                        ZJ,
                        "a.jpg",
                        ascii("<?xml version='1.0'?><svg onload='alert(1)'/>"),
                        "portrait-not-a-photo"),
                refused("a BMP", ZJ, "a.bmp", file(INCH, "bmp"), "portrait-not-a-photo", "portrait-too-many-bytes"),
                refused("a document", ZJ, "a.pdf", ascii("%PDF-1.7"), "portrait-not-a-photo"),
                refused("no byte at all", ZJ, "a.jpg", new byte[0], "portrait-not-a-photo"),
                refused("an archive", ZJ, "a.zip", ascii("PK\u0003\u0004"), "portrait-nested-archive"),
                refused(
                        "one byte too many",
                        ZJ,
                        "a.jpg",
                        padded(GOOD, 81_921 - GOOD.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused(
                        "a megabyte where less is allowed",
                        AH,
                        "a.jpg",
                        padded(GOOD, 1_048_576 - GOOD.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused(
                        "more than is looked at",
                        ZJ,
                        "a.jpg",
                        padded(GOOD, SentPhoto.LARGEST),
                        "portrait-too-many-bytes"),
                refused(
                        "51 KB where 50 pass",
                        HB2,
                        "a.jpg",
                        padded(GOOD_BLUE, 51_201 - GOOD_BLUE.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused("one pixel too wide", HB2, "a.jpg", jpeg(figure(151, 180, BLUE), 0), "portrait-pixels", UNSEEN),
                refused("lying", HB2, "a.jpg", jpeg(figure(180, 150, BLUE), 0), "portrait-pixels", UNSEEN),
                refused(
                        "too few pixels for an inch",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(150, 210, WHITE), 152),
                        "portrait-too-small",
                        UNSEEN),
                refused("square", ZJ, "a.jpg", jpeg(figure(413, 413, WHITE), 300), "portrait-proportions", UNSEEN),
                refused(
                        "smaller than can be compared",
                        HB1,
                        "a.jpg",
                        jpeg(figure(120, 160, WHITE), 0),
                        "portrait-too-small",
                        UNSEEN),
                refused(
                        "larger than sensible",
                        HB1,
                        "a.jpg",
                        jpeg(filled(3_100, 400, Color.GRAY), 0),
                        "portrait-too-large",
                        UNSEEN,
                        "portrait-doubtful"),
                refused("printing colours", ZJ, "a.jpg", cmyk(295, 413), "portrait-colour-space"),
                refused("black and white", AH, "a.jpg", jpeg(grey(INCH), 300), "portrait-grey", UNSEEN),
                refused(
                        "blue where white is asked for",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(295, 413, BLUE), 300),
                        "portrait-not-white",
                        UNSEEN),
                refused(
                        "cream where white is asked for",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(295, 413, new Color(250, 235, 200)), 300),
                        "portrait-not-white",
                        UNSEEN),
                refused(
                        "white where blue is asked for",
                        HB2,
                        "a.jpg",
                        jpeg(figure(150, 180, WHITE), 0),
                        "portrait-not-blue",
                        UNSEEN),
                refused(
                        "green where blue is asked for",
                        HB2,
                        "a.jpg",
                        jpeg(figure(150, 180, new Color(60, 160, 80)), 0),
                        "portrait-not-blue",
                        UNSEEN),
                refused("dark", ZJ, "a.jpg", jpeg(inLight(INCH, 0.15, WHITE), 300), "portrait-dark", UNSEEN),
                refused("bright", ZJ, "a.jpg", jpeg(filled(295, 413, WHITE), 300), "portrait-bright", UNSEEN),
                refused(
                        "a bomb of 900 megapixels",
                        HB1,
                        "a.png",
                        pngClaiming(30_000, 30_000),
                        "portrait-too-many-pixels"),
                refused(
                        "the largest JPEG there can be",
                        ZJ,
                        "a.jpg",
                        jpegClaiming(65_500, 65_500),
                        "portrait-too-many-pixels"),
                refused("half a file", ZJ, "a.jpg", half(GOOD), "portrait-unreadable"),
                refused("half a PNG", HB1, "a.png", half(file(INCH, "png")), "portrait-unreadable"),
                refused("half a GIF", HB1, "a.gif", half(file(INCH, "gif")), "portrait-unreadable"),
                refused("nothing after the first bytes", ZJ, "a.jpg", Arrays.copyOf(GOOD, 9), "portrait-unreadable"),
                refused(
                        "rubbish after the first bytes",
                        ZJ,
                        "a.jpg",
                        joined(Arrays.copyOf(GOOD, 3), ascii("rubbish ".repeat(99))),
                        "portrait-unreadable"),
                refused(
                        "everything at once",
                        AH,
                        "a.png",
                        padded(jpeg(grey(figure(200, 200, BLUE)), 0), 1_100_000),
                        "portrait-too-many-bytes",
                        "portrait-too-small",
                        "portrait-proportions",
                        "portrait-grey",
                        "portrait-not-white",
                        "portrait-misnamed",
                        UNSEEN));
    }

    /** A picture that a camera held on its side has stored; {@code 6} turns it upright. */
    static BufferedImage lying() {
        BufferedImage lying = new BufferedImage(413, 295, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 413; y++) {
            for (int x = 0; x < 295; x++) {
                lying.setRGB(y, 294 - x, INCH.getRGB(x, y));
            }
        }
        return lying;
    }

    private static Arguments warned(String what, String rules, String name, byte[] bytes, String code) {
        return arguments(what, rules, name, bytes, List.of(code, UNSEEN));
    }

    private static Arguments refused(String what, String rules, String name, byte[] bytes, String... codes) {
        return arguments(what, rules, name, bytes, List.of(codes));
    }
}
