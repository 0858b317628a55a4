package examengine.hall;

/** The node refused what was asked. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(String request, Problem problem) {
        super(request + " was refused: " + problem.status() + " " + problem.code() + " (" + problem.detail() + ")");
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
