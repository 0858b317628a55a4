package examengine.web.contract;

import examengine.web.Answers;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What an endpoint answers: what its method returns or is said to, or a problem. */
final class Responses {

    private static final String OK = "200";
    private static final String NO_CONTENT = "204";

    private final Schemas schemas;

    Responses(Schemas schemas) {
        this.schemas = schemas;
    }

    /** @throws IllegalStateException where neither the return type nor {@link Answers} tells */
    APIResponses of(Endpoint endpoint) {
        Answers said = endpoint.method().getAnnotation(Answers.class);
        if (said == null && isSilent(endpoint.method())) {
            throw new IllegalStateException(endpoint.id() + " does not say what it answers");
        }
        APIResponses responses = said == null ? returned(endpoint) : said(endpoint, said);
        return responses.defaultValue(Common.problemResponse());
    }

    private APIResponses said(Endpoint endpoint, Answers said) {
        APIResponse answer = said.value() == void.class ? nothing() : answer(endpoint, schemas.of(said.value()));
        APIResponses responses = OASFactory.createAPIResponses();
        IntStream.of(said.status()).forEach(status -> responses.addAPIResponse(String.valueOf(status), answer));
        return responses;
    }

    private APIResponses returned(Endpoint endpoint) {
        Method method = endpoint.method();
        return method.getReturnType() == void.class
                ? OASFactory.createAPIResponses().addAPIResponse(NO_CONTENT, nothing())
                : OASFactory.createAPIResponses()
                        .addAPIResponse(OK, answer(endpoint, schemas.of(method.getAnnotatedReturnType())));
    }

    private static boolean isSilent(Method method) {
        return method.getReturnType() == Response.class
                || Arrays.asList(method.getParameterTypes()).contains(AsyncResponse.class);
    }

    private static APIResponse nothing() {
        return OASFactory.createAPIResponse().description("Done.");
    }

    private static APIResponse answer(Endpoint endpoint, Schema body) {
        return OASFactory.createAPIResponse()
                .description("As asked.")
                .content(Common.content(types(endpoint, body), body));
    }

    /** Where a file is sent, JSON is spoken of refusals only. */
    private static List<String> types(Endpoint endpoint, Schema body) {
        List<String> produced = endpoint.produced();
        return Scalars.BINARY.equals(body.getFormat())
                ? produced.stream()
                        .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                        .toList()
                : produced;
    }
}
