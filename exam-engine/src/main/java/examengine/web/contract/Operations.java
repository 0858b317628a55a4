package examengine.web.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** What can be asked at an endpoint, and what it answers. */
final class Operations {

    private final Parameters parameters;
    private final RequestBodies bodies;
    private final Responses responses;
    private final Set<String> ids = new HashSet<>();

    Operations(Schemas schemas) {
        parameters = new Parameters(schemas);
        bodies = new RequestBodies(schemas);
        responses = new Responses(schemas);
    }

    /** @throws IllegalStateException where two endpoints have the same name */
    Operation of(Endpoint endpoint) {
        if (!ids.add(endpoint.id())) {
            throw new IllegalStateException("two methods are called " + endpoint.id());
        }
        Operation operation = OASFactory.createOperation()
                .operationId(endpoint.id())
                .parameters(parameters.of(endpoint))
                .responses(responses.of(endpoint));
        bodies.of(endpoint).ifPresent(operation::setRequestBody);
        guard(operation, endpoint.roles());
        return operation;
    }

    private static void guard(Operation operation, List<String> roles) {
        if (roles.isEmpty()) {
            return;
        }
        operation.addExtension("x-roles", roles);
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(Common.SESSION));
    }
}
