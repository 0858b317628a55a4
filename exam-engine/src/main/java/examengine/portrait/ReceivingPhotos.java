package examengine.portrait;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes portraits by the file: judges each while the file is read, and lets the good ones in when told to. */
@ApplicationScoped
public class ReceivingPhotos {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    CheckingPhotos checking;

    @Inject
    BatchSteps steps;

    @Inject
    Clock clock;

    /**
     * Judges every picture of a ZIP file, or the one picture that the file is. A file sent twice under the same id is
     * read once. What spoils the file as a whole is the failure of the batch.
     *
     * @param id made by the caller
     * @param name of the file
     */
    public void receive(String id, String account, PhotoRules rules, String name, InputStream file) {
        if (!steps.begin(id, account, rules, name)) {
            return;
        }
        Reading reading = new Reading(id, rules);
        try {
            PhotoArchive.each(name, file, reading::take);
            steps.close(id);
        } catch (Refusal spoilt) {
            steps.fail(id, spoilt.code());
        } catch (RuntimeException cutOff) {
            steps.fail(id, "photos-interrupted");
            throw cutOff;
        }
    }

    /**
     * Makes portraits of the good pictures of a batch. Whoever was cut off asks again, and it goes on.
     *
     * @throws Refusal {@code not-found}, {@code photos-not-checked}
     */
    public void enter(String id) {
        List<Integer> good = steps.beginEntering(id);
        good.forEach(number -> steps.enter(id, number));
        steps.end(id);
    }

    /** One file being read: numbers its pictures, and knows whose have come. */
    private final class Reading {
        private final String batch;
        private final PhotoRules rules;
        private final Map<String, String> seen = new HashMap<>();
        private int number;

        Reading(String batch, PhotoRules rules) {
            this.batch = batch;
            this.rules = rules;
        }

        void take(SentPhoto sent) {
            PhotoName name = once(PhotoName.of(sent, LocalDate.ofInstant(clock.instant(), CHINA)), sent);
            steps.keep(batch, ++number, sent, name, checking.check(sent, rules));
        }

        /** Nobody can tell which of two is meant, so the second is refused and the first can be looked at. */
        private PhotoName once(PhotoName name, SentPhoto sent) {
            String first = name.number()
                    .map(whose -> seen.putIfAbsent(whose, sent.name()))
                    .orElse(null);
            return first == null
                    ? name
                    : new PhotoName(
                            Optional.empty(),
                            List.of(Finding.refuses("portrait-duplicate").is(first)));
        }
    }
}
