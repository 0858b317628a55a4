package examengine.rehearsal.command;

import examengine.rehearsal.Acknowledgements;
import examengine.rehearsal.Tally;
import java.util.List;

/**
 * What happened, before anybody has looked into the database.
 *
 * @param dropouts why candidates could not go on
 */
record Performance(
        Acknowledgements acknowledgements,
        Tally tally,
        List<String> dropouts,
        List<Stage> stages,
        List<ServerWatch> watches) {}
