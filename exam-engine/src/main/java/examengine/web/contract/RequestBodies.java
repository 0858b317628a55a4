package examengine.web.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** What a request carries: the one parameter that comes from nowhere else, or the file in a form. */
final class RequestBodies {

    private final Schemas schemas;

    RequestBodies(Schemas schemas) {
        this.schemas = schemas;
    }

    Optional<RequestBody> of(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getParameters())
                .filter(RequestBodies::isSent)
                .findFirst()
                .map(this::schema)
                .map(schema -> OASFactory.createRequestBody()
                        .required(true)
                        .content(Common.content(endpoint.consumed(), schema)));
    }

    private static boolean isSent(Parameter parameter) {
        return List.of(
                        BeanParam.class,
                        Context.class,
                        HeaderParam.class,
                        PathParam.class,
                        QueryParam.class,
                        Suspended.class)
                .stream()
                .noneMatch(parameter::isAnnotationPresent);
    }

    private Schema schema(Parameter parameter) {
        FormParam field = parameter.getAnnotation(FormParam.class);
        return field == null
                ? schemas.of(parameter.getAnnotatedType())
                : OASFactory.createSchema()
                        .type(Schema.SchemaType.OBJECT)
                        .addProperty(field.value(), schemas.of(byte[].class))
                        .addRequired(field.value());
    }
}
