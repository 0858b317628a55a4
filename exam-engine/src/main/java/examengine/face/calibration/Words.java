package examengine.face.calibration;

import examengine.face.Thresholds;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the command line says, in Chinese and in English; refusals in the words of the server's catalogue. */
public final class Words {

    private Words() {}

    public static String usage(String about) {
        return "用法有误：" + about + System.lineSeparator() + "Wrong use: " + about + System.lineSeparator()
                + "java -jar face-worker.jar calibrate --models DIR --pairs DIR --out DIR";
    }

    public static String of(Refusal refusal) {
        return sentence("zh", refusal) + System.lineSeparator() + sentence("en", refusal);
    }

    private static String sentence(String language, Refusal refusal) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Words.class.getResourceAsStream("/examengine/web/problems_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sentence = texts.getProperty(refusal.code() + ".detail", refusal.code());
        for (Map.Entry<String, Object> fact : refusal.facts().entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return sentence;
    }

    static String done(Calibration calibration, Path out) {
        int people = calibration.people();
        int unusable = calibration.unusable();
        String one = bands(calibration.bands().one());
        String several = bands(calibration.bands().several());
        return String.format(
                Locale.ROOT,
                "%d 人，%d 张照片不可用。建议阈值：单帧 %s；三帧平均 %s。结果在 %s。%n"
                        + "%d people, %d pictures unusable. Proposed: one frame %s; mean of three %s. Results in %s.",
                people,
                unusable,
                one,
                several,
                out,
                people,
                unusable,
                one,
                several,
                out);
    }

    private static String bands(Thresholds thresholds) {
        return String.format(Locale.ROOT, "≥ %.2f / < %.2f", thresholds.match(), thresholds.review());
    }
}
