package examengine.start;

import examengine.access.Account;
import examengine.access.Accounts;
import examengine.access.Passwords;
import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.candidate.ResidentId;
import examengine.eligibility.HoursEntry;
import examengine.eligibility.HoursLedger;
import examengine.exam.ExamSessions;
import examengine.exam.RosterEntry;
import examengine.identity.PhotoKind;
import examengine.identity.PhotoStore;
import examengine.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The demo's people. All share one password, which the banner prints. Examiners are three: who annulled cannot judge the
 * objection, and to uphold it takes two. Nobody exists: the resident-ID numbers use a county code that was never assigned.
 */
@ApplicationScoped
public class DemoPeople {

    /** Hundredths of hours. */
    static final int HOURS_DEMANDED = 2400;

    private static final String PASSWORD = "exam-demo";
    private static final List<String> NAMES = List.of(
            "李娜", "王伟", "张敏", "刘洋", "陈静", "杨帆", "赵磊", "黄丽", "周杰", "吴昊", "徐慧", "孙鹏", "马超", "朱琳", "胡军", "郭雪", "何勇", "高洁",
            "林峰", "罗兰");
    private static final Map<String, Role> STAFF = Map.of(
            "proctor1", Role.PROCTOR,
            "author1", Role.AUTHOR,
            "examiner1", Role.EXAMINER,
            "examiner2", Role.EXAMINER,
            "examiner3", Role.EXAMINER,
            "registrar1", Role.REGISTRAR,
            "operator1", Role.OPERATOR);

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Candidates candidates;

    @Inject
    ExamSessions sessions;

    @Inject
    HoursLedger hours;

    @Inject
    PhotoStore photos;

    @Inject
    Clock clock;

    /** @param demanding the exam for which all but the last candidate have earned the hours */
    void enrol(List<String> examSessions, String demanding) {
        String hash = passwords.hashOfPublic(PASSWORD);
        for (int i = 1; i <= NAMES.size(); i++) {
            Candidate candidate = candidate(i, hash);
            examSessions.forEach(session -> sessions.enrol(new RosterEntry(session, candidate.id(), null, null)));
            boolean short8 = i == NAMES.size();
            earn(candidate.id(), demanding, short8 ? "16" : "24");
        }
        STAFF.forEach((login, role) -> {
            accounts.add(account(login, login, role, null, hash), login);
        });
        examSessions.forEach(session -> sessions.assign(session, "proctor1"));
    }

    private Candidate candidate(int number, String hash) {
        String login = "candidate" + number;
        String residentId = DemoResidentId.of(number);
        Candidate candidate = new Candidate(login, new ResidentId(residentId), NAMES.get(number - 1));
        candidates.add(candidate);
        byte[] portrait = DemoPortrait.jpegOf(number);
        candidate.enrolPortrait(photos.keep(login, null, PhotoKind.PORTRAIT, portrait, clock.instant(), null));
        accounts.add(account(login, candidate.name(), Role.CANDIDATE, login, hash), login, residentId);
        return candidate;
    }

    private Account account(String id, String name, Role role, String candidate, String hash) {
        return new Account(id, name, EnumSet.of(role), candidate, hash, clock.instant()).withoutForcedChange();
    }

    private void earn(String candidate, String exam, String amount) {
        hours.append(new HoursEntry(
                candidate,
                exam,
                new BigDecimal(amount),
                "示例培训平台",
                "demo-" + candidate,
                clock.instant(),
                "registrar1",
                clock.instant()));
    }
}
