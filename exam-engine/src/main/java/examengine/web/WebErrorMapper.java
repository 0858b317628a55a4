package examengine.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What the HTTP layer itself refuses: unknown paths, methods, media types, unreadable parameters. */
@Provider
public class WebErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    Problems problems;

    @Inject
    Incidents incidents;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException error) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        int status = error.getResponse().getStatus();
        String code =
                switch (status) {
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    default -> "malformed-request";
                };
        if (status >= 500) {
            return incidents.report(error, language);
        }
        Map<String, Object> facts = status == 413 ? Map.of("limit", BodyLimitFilter.USUAL) : Map.of();
        int told = code.equals("malformed-request") ? 400 : status;
        return problems.of(code, told, facts, language).response();
    }
}
