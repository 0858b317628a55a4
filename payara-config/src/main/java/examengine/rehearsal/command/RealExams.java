package examengine.rehearsal.command;

import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;

/** What a rehearsal must not disturb. */
record RealExams(DatabaseAccess database) {

    /**
     * Sittings whose clock runs or was stopped, and those at the door of a scheduled session that is open now, by the
     * database's clock. Who once looked into an exam that is always open and never began does not count.
     */
    private static final String RUNNING =
            """
            select count(*) from sitting t join exam_session s on s.id = t.exam_session_id
             where t.exam_id not like 'rehearsal-%'
               and (t.state in ('IN_PROGRESS', 'SUSPENDED')
                    or t.state in ('AWAITING_ENTRY_CHECK', 'ENTRY_UNDER_REVIEW', 'READY')
                       and not s.standing and s.opens_at <= now() and now() < s.closes_at)
            """;

    /** @throws RehearsalRefusal if there is one */
    void refuse() {
        long running = database.count(RUNNING);
        if (running > 0) {
            throw new RehearsalRefusal(
                    "该数据库上有 " + running + " 场真实考试正在进行或候考，不宜演练；确要演练请加 --force。",
                    running + " real sittings are running or about to begin on this database; rehearse later, or say"
                            + " --force.");
        }
    }
}
