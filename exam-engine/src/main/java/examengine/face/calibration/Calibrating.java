package examengine.face.calibration;

import examengine.face.model.Bands;
import examengine.face.model.FoundModels;
import examengine.face.model.ModelFolder;
import examengine.face.opencv.Seeing;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures a model with an institution's own people and proposes thresholds. What it writes holds error rates and the
 * number of pairs, and nothing of a person.
 */
public final class Calibrating {

    private static final int LEAST_PEOPLE = 20;

    private final Path models;
    private final LocalDate today;

    public Calibrating(Path models, LocalDate today) {
        this.models = models;
        this.today = today;
    }

    /**
     * Writes {@code thresholds.json} and {@code report.html}.
     *
     * @param pairs a folder for each person, see {@code docs/faces.md}
     * @param words where the result is said in words, too
     * @throws Refusal {@code face-pairs-unreadable}, {@code face-too-few-people} or {@code face-too-few-pairs}, or why there
     *     is no model
     */
    public void calibrate(Path pairs, Path out, PrintStream words) throws IOException {
        FoundModels found = new ModelFolder(models).toCalibrate();
        Comparing comparing = compare(found, Person.in(pairs));
        Scores several = comparing.several();
        Bands bands = Proposal.of(comparing.one(), several);
        Calibration calibration = new Calibration(
                found,
                today,
                comparing.people(),
                comparing.unusable(),
                comparing.one(),
                Proposal.isEnough(several) ? several : null,
                bands);
        Files.createDirectories(out);
        Files.writeString(out.resolve("thresholds.json"), ThresholdsFile.of(calibration));
        Files.writeString(out.resolve("report.html"), Report.of(calibration));
        words.println(Words.done(calibration, out));
    }

    private static Comparing compare(FoundModels found, List<Person> people) throws IOException {
        Comparing comparing = new Comparing(new Seeing(found));
        for (Person person : people) {
            comparing.add(person);
        }
        if (comparing.people() < LEAST_PEOPLE) {
            throw Refusal.invalid("face-too-few-people")
                    .with("people", comparing.people())
                    .with("peopleNeeded", LEAST_PEOPLE);
        }
        return comparing;
    }
}
