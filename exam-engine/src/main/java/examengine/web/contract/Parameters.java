package examengine.web.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What an address and the headers carry. */
final class Parameters {

    /** Every request has these; OpenAPI wants no word about them. */
    private static final Set<String> EVERYWHERE = Set.of("Accept-Language", "Content-Type", "User-Agent");

    private final Schemas schemas;

    Parameters(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Parameter> of(Endpoint endpoint) {
        List<Parameter> all = new ArrayList<>();
        fields(endpoint.resource()).forEach(all::add);
        Arrays.stream(endpoint.method().getParameters()).forEach(given -> {
            if (given.isAnnotationPresent(BeanParam.class)) {
                fields(given.getType()).forEach(all::add);
            }
            parameter(given, given.getAnnotatedType()).ifPresent(all::add);
        });
        all.addAll(Common.headersOf(endpoint));
        return all;
    }

    private Stream<Parameter> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields()).flatMap(field -> field(field).stream());
    }

    private Optional<Parameter> field(Field field) {
        return parameter(field, field.getAnnotatedType());
    }

    private Optional<Parameter> parameter(AnnotatedElement given, AnnotatedType type) {
        return where(given).map(parameter -> parameter.schema(schema(given, type)));
    }

    private static Optional<Parameter> where(AnnotatedElement given) {
        return said(given, PathParam.class, Parameter.In.PATH, PathParam::value)
                .map(parameter -> parameter.required(true))
                .or(() -> said(given, QueryParam.class, Parameter.In.QUERY, QueryParam::value))
                .or(() -> said(given, HeaderParam.class, Parameter.In.HEADER, HeaderParam::value))
                .filter(parameter -> !EVERYWHERE.contains(parameter.getName()));
    }

    private static <A extends Annotation> Optional<Parameter> said(
            AnnotatedElement given, Class<A> kind, Parameter.In place, Function<A, String> name) {
        return Optional.ofNullable(given.getAnnotation(kind))
                .map(name)
                .map(found -> OASFactory.createParameter().name(found).in(place));
    }

    private Schema schema(AnnotatedElement given, AnnotatedType type) {
        Schema schema = schemas.of(type);
        Optional.ofNullable(given.getAnnotation(DefaultValue.class))
                .map(DefaultValue::value)
                .filter(value -> !value.isEmpty())
                .ifPresent(schema::setDefaultValue);
        return schema;
    }
}
