package examengine.rehearsal.command;

import examengine.rehearsal.Acknowledgements;
import examengine.rehearsal.Tally;
import java.util.List;

/**
 * What happened, before anybody has looked into the database.
 *
 * @param dropouts why candidates could not go on
 * @param shareAnswered of all answers that candidates who started wanted to give, the acknowledged ones; 0 to 1
 */
record Performance(
        Acknowledgements acknowledgements,
        Tally tally,
        List<String> dropouts,
        double shareAnswered,
        List<Stage> stages,
        List<ServerWatch> watches) {

    /** Seconds that this part took; 0 where there was none. */
    double seconds(Act act) {
        return stages.stream()
                .filter(stage -> stage.act() == act)
                .mapToDouble(Stage::seconds)
                .sum();
    }
}
