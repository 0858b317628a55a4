package examengine.portrait.http;

import examengine.kernel.Refusal;
import examengine.portrait.CheckedPhoto;
import examengine.portrait.CheckingPhotos;
import examengine.portrait.EnrollingPortraits;
import examengine.portrait.Finding;
import examengine.portrait.PhotoRules;
import examengine.portrait.ReadingBatches;
import examengine.portrait.RuleSets;
import examengine.portrait.SentPhoto;
import examengine.portrait.Verdict;
import examengine.web.BodyLimit;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Problems;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;

/** The portrait of one candidate. */
@Path("staff/candidates/{candidate}/portrait")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
public class PortraitResource {

    @Inject
    RuleSets sets;

    @Inject
    CheckingPhotos checking;

    @Inject
    EnrollingPortraits enrolling;

    @Inject
    ReadingBatches reading;

    @Inject
    Problems problems;

    @PathParam("candidate")
    String candidate;

    /** @param marked the picture with its findings drawn in, as an address of its own; null where there is none */
    public record Judged(
            String verdict,
            boolean entered,
            String rules,
            int rulesVersion,
            List<FindingView> findings,
            String marked) {}

    @GET
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    public byte[] portrait() {
        return reading.portraitOf(candidate);
    }

    /**
     * @param dryRun true only asks what is wrong with it
     * @throws Refusal {@code portrait-refused} with the codes of its {@code findings}
     */
    @PUT
    @Consumes({"image/jpeg", "image/png", "image/gif"})
    @Produces(MediaType.APPLICATION_JSON)
    @BodyLimit(SentPhoto.LARGEST + 1)
    public Judged put(
            @QueryParam("rules") @DefaultValue("") @Size(max = 40) String rulesId,
            @QueryParam("dryRun") @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @NotNull byte[] image) {
        PhotoRules rules = sets.named(rulesId);
        MediaType media = MediaType.valueOf(type);
        SentPhoto sent = new SentPhoto("portrait." + media.getSubtype(), image);
        CheckedPhoto checked = checking.check(sent, rules);
        boolean enters = dryRun.equals("false");
        if (enters) {
            enter(checked, rules, sent);
        }
        return judged(checked, enters, rules, Language.of(acceptLanguage));
    }

    private void enter(CheckedPhoto checked, PhotoRules rules, SentPhoto sent) {
        if (checked.judgement().verdict() == Verdict.REFUSED) {
            List<String> codes = checked.judgement().findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.REFUSES)
                    .map(Finding::code)
                    .toList();
            throw Refusal.invalid("portrait-refused").with("findings", codes).with("named", String.join(", ", codes));
        }
        enrolling.enrol(candidate, checked.jpeg(), rules.id() + " " + rules.version(), sent.name());
    }

    private Judged judged(CheckedPhoto checked, boolean entered, PhotoRules rules, Language language) {
        String marked = checked.marked() == null
                ? null
                : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(checked.marked());
        return new Judged(
                checked.judgement().verdict().name(),
                entered,
                rules.id(),
                rules.version(),
                checked.judgement().findings().stream()
                        .map(finding -> FindingView.of(finding, problems, language))
                        .toList(),
                marked);
    }
}
