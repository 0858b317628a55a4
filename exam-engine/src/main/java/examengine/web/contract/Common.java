package examengine.web.contract;

import examengine.web.Callers;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What holds for all endpoints: who is calling, the headers of changes, and how a refusal looks. */
final class Common {

    /** The name of the cookie's scheme. */
    static final String SESSION = "session";

    private static final String PROBLEM = "Problem";
    private static final String REQUESTED_WITH = "X-Requested-With";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Common() {}

    static Components parts(Schemas schemas) {
        return OASFactory.createComponents()
                .schemas(schemas.components())
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, refused())
                .addParameter(REQUESTED_WITH, header(REQUESTED_WITH).required(true))
                .addParameter(IDEMPOTENCY_KEY, header(IDEMPOTENCY_KEY).required(true))
                .addSecurityScheme(SESSION, cookie());
    }

    private static APIResponse refused() {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description("Refused, or failed: RFC 9457, in the language of Accept-Language.")
                .content(content(List.of("application/problem+json"), problem));
    }

    private static SecurityScheme cookie() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(Callers.COOKIE);
    }

    static APIResponse problemResponse() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM);
    }

    /** @see examengine.web.CsrfFilter */
    static List<Parameter> headersOf(Endpoint endpoint) {
        List<Parameter> headers = new ArrayList<>();
        if (!endpoint.isReading()) {
            headers.add(shared(REQUESTED_WITH));
        }
        if (endpoint.isRepeatable()) {
            headers.add(shared(IDEMPOTENCY_KEY));
        }
        return headers;
    }

    static Content content(List<String> types, Schema schema) {
        Content content = OASFactory.createContent();
        types.forEach(
                type -> content.addMediaType(type, OASFactory.createMediaType().schema(schema)));
        return content;
    }

    private static Parameter shared(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter header(String name) {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).schema(text);
    }

    private static Schema problem() {
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesBoolean(true);
        for (String field : List.of("type", "title", "detail")) {
            schema.addProperty(field, OASFactory.createSchema().type(SchemaType.STRING));
            schema.addRequired(field);
        }
        return schema.addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addRequired("status");
    }
}
