package examengine.grading.http;

import examengine.evidence.Finding;
import examengine.evidence.Seal;
import examengine.evidence.Statement;
import examengine.grading.CheckingSeal;
import examengine.grading.CheckingSeal.Checked;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The latest seal of a sitting, checked against the rows while the caller waits. */
@Path("staff/sittings/{sitting}/seal")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
public class StaffSealResource {

    @Inject
    Caller caller;

    @Inject
    CheckingSeal checking;

    /**
     * What does not match.
     *
     * @param kind in kebab-case, such as {@code entries-changed}
     * @param where as far as it can be told
     */
    public record FindingView(String kind, String where) {
        static FindingView of(Finding finding) {
            return new FindingView(finding.kind().slug(), finding.where());
        }
    }

    /** As {@link SealView}; where there is no seal that can be read, the number is 0 and what it would say is absent. */
    public record CheckedSealView(
            int number,
            @Nullable String keyId,
            @Nullable Integer entries,
            @Nullable String head,
            @Nullable String signature,
            @Nullable String sealedAt,
            boolean intact,
            List<FindingView> findings) {

        static CheckedSealView of(Checked checked) {
            List<FindingView> findings = checked.verification().findings().stream()
                    .map(FindingView::of)
                    .toList();
            return checked.verification()
                    .sealed()
                    .map(said -> of(said, checked, findings))
                    .orElse(new CheckedSealView(0, null, null, null, null, null, false, findings));
        }

        private static CheckedSealView of(Statement said, Checked checked, List<FindingView> findings) {
            Seal latest = checked.seals().get(checked.seals().size() - 1);
            return new CheckedSealView(
                    latest.number(),
                    latest.keyId(),
                    said.journal().entries(),
                    said.journal().head(),
                    latest.signature(),
                    Timestamps.iso(said.issue().sealedAt()),
                    checked.verification().isIntact(),
                    findings);
        }
    }

    @GET
    public CheckedSealView seal(@PathParam("sitting") String sitting) {
        return CheckedSealView.of(checking.check(Viewers.of(caller), sitting));
    }
}
