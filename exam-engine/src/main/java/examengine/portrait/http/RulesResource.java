package examengine.portrait.http;

import examengine.portrait.RuleSets;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The photo rules there are. */
@Path("staff/photo-rules")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    RuleSets sets;

    @GET
    public List<RulesView> all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale locale = Language.of(acceptLanguage) == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
        String usual = sets.usual().id();
        return sets.all().stream()
                .map(rules -> RulesView.of(rules, rules.id().equals(usual), locale))
                .toList();
    }
}
