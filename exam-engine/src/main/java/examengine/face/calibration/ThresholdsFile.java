package examengine.face.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import examengine.face.Thresholds;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** {@code thresholds.json}, to be put into the folder of the models. */
final class ThresholdsFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ThresholdsFile() {}

    static String of(Calibration calibration) {
        Map<String, Object> embedder = new LinkedHashMap<>();
        embedder.put("name", calibration.models().known().name());
        embedder.put("one", thresholds(calibration.bands().one()));
        embedder.put("several", thresholds(calibration.bands().several()));
        embedder.put("calibration", origin(calibration));
        Map<String, Object> embedders = Map.of(calibration.models().digests().embedder(), embedder);
        try {
            return JSON.writeValueAsString(Map.of("embedders", embedders));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> thresholds(Thresholds thresholds) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("match", thresholds.match());
        values.put("review", thresholds.review());
        return values;
    }

    private static Map<String, Object> origin(Calibration calibration) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("data", "own pairs");
        values.put("date", calibration.day().toString());
        values.put("people", calibration.people());
        values.put("one", rates(calibration.one()));
        if (calibration.several() != null) {
            values.put("several", rates(calibration.several()));
        }
        return values;
    }

    private static Map<String, Object> rates(Scores scores) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("genuinePairs", scores.genuinePairs());
        values.put("impostorPairs", scores.impostorPairs());
        values.put("eer", scores.equalErrorRate());
        for (OperatingPoint point : OperatingPoint.of(scores)) {
            values.put(
                    "fnmrAtFmr" + String.format(Locale.ROOT, "%.0e", point.falseMatchRate()),
                    point.falseNonMatches().value());
        }
        return values;
    }
}
