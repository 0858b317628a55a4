package examengine.rehearsal.command;

import examengine.rehearsal.Crew;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Preparing;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** One rehearsal: candidates are made, come, sit the exam and are through. */
final class Rehearsal {

    private final Flags flags;
    private final DatabaseAccess database;
    private final String name;
    private final PrintStream out;

    /** @param name how everything of it is named */
    Rehearsal(Flags flags, DatabaseAccess database, String name, PrintStream out) {
        this.flags = flags;
        this.database = database;
        this.name = name;
        this.out = out;
    }

    /**
     * Makes exam and candidates, and tries every server with one of them.
     *
     * @throws RehearsalRefusal if real exams are running or a server cannot take part
     */
    Ground prepare() {
        spareRealExams();
        Ground ground = new Preparing(database).prepare(flags.plan(), name);
        Entrance entrance = new Entrance(ground.people().get(0));
        flags.servers().forEach(entrance::tryAt);
        return ground;
    }

    private void spareRealExams() {
        if (!flags.force()) {
            new RealExams(database).refuse();
        }
    }

    /**
     * Takes everybody from sign-in to result.
     *
     * @throws RehearsalRefusal if real exams have begun while everybody signed in and entered
     */
    Performance perform(Ground ground) {
        List<ServerWatch> watches = flags.servers().stream()
                .map(server -> new ServerWatch(server).begin())
                .toList();
        try (Crew crew = new Crew(ground.people(), flags.asServers(), flags.manner(ground.exam()));
                ProgressLine line = new ProgressLine(out, crew, System.console() != null)) {
            Stages stages = new Stages(crew, line);
            stages.pass(Act.SIGNING_IN, crew::signIn);
            stages.pass(Act.ENTERING, crew::enter);
            spareRealExams();
            stages.pass(Act.STARTING, crew::start);
            if (flags.endsTogether()) {
                stages.pass(Act.ANSWERING, () -> crew.answering().join());
                stages.pass(Act.TIME_OVER, () -> new EndOfTime(database, ground.exam()).comes());
                stages.pass(Act.RESULTS, crew::readResultsAfterDeadline);
            } else {
                stages.pass(Act.SITTING, () -> crew.sitting().join());
            }
            return new Performance(
                    crew.acknowledgements(),
                    crew.tally(),
                    crew.dropouts(),
                    crew.shareAnswered(),
                    List.copyOf(stages.past),
                    watches);
        } finally {
            watches.forEach(ServerWatch::close);
        }
    }

    private static final class Stages {

        private final Crew crew;
        private final ProgressLine line;
        private final List<Stage> past = new ArrayList<>();

        Stages(Crew crew, ProgressLine line) {
            this.crew = crew;
            this.line = line;
        }

        void pass(Act act, Runnable what) {
            line.now(act);
            double from = line.second();
            what.run();
            Stage stage = new Stage(act, from, line.second(), crew.through());
            past.add(stage);
            line.tell(stage);
        }
    }
}
