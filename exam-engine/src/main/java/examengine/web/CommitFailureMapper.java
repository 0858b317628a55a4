package examengine.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that failed only when it was to be committed. The server has a mapper of its own for that, which throws
 * the failure on; this one goes first.
 */
@Provider
@Priority(Priorities.USER - 1)
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {

    @Inject
    Problems problems;

    @Inject
    Incidents incidents;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException failure) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return UnexpectedMapper.answer(failure, language, problems, incidents);
    }
}
