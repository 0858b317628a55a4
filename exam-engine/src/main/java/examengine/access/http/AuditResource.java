package examengine.access.http;

import examengine.access.AuditEntry;
import examengine.access.AuditTrail;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What staff did, for those who answer for it. */
@Path("staff/audit")
@RequestScoped
@OnlyFor(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditTrail trail;

    public record Line(
            String at, String account, String name, String deed, String subject, String reason, String detail) {
        static Line of(AuditEntry e) {
            return new Line(
                    Timestamps.iso(e.at()), e.account(), e.name(), e.deed(), e.subject(), e.reason(), e.detail());
        }
    }

    @GET
    public List<Line> latest(
            @QueryParam("subject") String subject,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return trail.latest(subject, limit).stream().map(Line::of).toList();
    }
}
