package examengine.grading;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import examengine.sitting.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Names a sitting for people, to whom its id says nothing. */
@ApplicationScoped
@Transactional
public class NamingSittings {

    @Inject
    Candidates candidates;

    @Inject
    Exams exams;

    /** @param idMasked the candidate's resident-ID number with its middle hidden */
    public record Named(String candidate, String idMasked, String exam, int attempt) {}

    public Named name(Sitting sitting) {
        Candidate candidate = candidates.find(sitting.candidate()).orElseThrow(Refusal::absent);
        String exam = exams.get(sitting.exam()).title();
        return new Named(candidate.name(), candidate.maskedId(), exam, sitting.attempt());
    }
}
