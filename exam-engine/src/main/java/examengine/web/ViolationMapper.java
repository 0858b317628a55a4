package examengine.web;

import examengine.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A field of the request is missing or out of bounds: names the fields. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        Refusal refusal = refusalOf(violations);
        return problems.of(refusal, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .response();
    }

    static Refusal refusalOf(ConstraintViolationException violations) {
        List<String> fields = violations.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(ViolationMapper::lastName)
                .distinct()
                .sorted()
                .toList();
        return Refusal.malformed("invalid-field").with("fields", fields).with("named", String.join(", ", fields));
    }

    private static String lastName(Path path) {
        String name = "body";
        for (Path.Node node : path) {
            if (node.getName() != null && !node.getName().startsWith("arg")) {
                name = node.getName();
            }
        }
        return name;
    }
}
