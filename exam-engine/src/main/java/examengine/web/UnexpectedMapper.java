package examengine.web;

import examengine.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;

/**
 * The last mapper: looks for the true cause behind wrappers of the platform (a refusal, a violation, a database that is
 * away or cannot hold what was sent) before it reports an incident.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Inject
    Incidents incidents;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable error) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return answer(error, language, problems, incidents);
    }

    static Response answer(Throwable error, Language language, Problems problems, Incidents incidents) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            Refusal refusal = refusalBehind(cause);
            if (refusal != null) {
                return problems.of(refusal, language).response();
            }
        }
        return incidents.report(error, language);
    }

    private static Refusal refusalBehind(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof ConstraintViolationException violations) {
            return ViolationMapper.refusalOf(violations);
        }
        if (cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("22")) {
            return Refusal.malformed("malformed-request");
        }
        return TryAgain.helps(cause) ? TryAgain.refusal() : null;
    }
}
