package examengine.face.calibration;

import examengine.face.model.Bands;
import examengine.face.model.FoundModels;
import java.time.LocalDate;

/**
 * What a calibration found.
 *
 * @param unusable pictures without one good face
 * @param several null where too few people have three pictures; {@code bands} then take those of one picture for both
 */
record Calibration(
        FoundModels models, LocalDate day, int people, int unusable, Scores one, Scores several, Bands bands) {}
