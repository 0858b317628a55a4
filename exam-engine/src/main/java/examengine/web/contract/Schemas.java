package examengine.web.contract;

import examengine.web.Json;
import jakarta.annotation.Nullable;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * How types look on the wire. Records and enums become components, called as their class with those around it, such as
 * {@code BlueprintView.Row}; a field of a record is always there unless it is {@link Nullable}.
 */
final class Schemas {

    private final SortedMap<String, Schema> components = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    Map<String, Schema> components() {
        return components;
    }

    /** With the constraints that stand at the type. */
    Schema of(AnnotatedType type) {
        Schema schema =
                type instanceof AnnotatedParameterizedType generic ? generic(generic) : of((Class<?>) type.getType());
        Constraints.bind(schema, type);
        return schema;
    }

    /** @throws IllegalStateException for a type that has no place on the wire */
    Schema of(Class<?> type) {
        return Scalars.of(type).orElseGet(() -> composed(type));
    }

    private Schema composed(Class<?> type) {
        if (type.isArray()) {
            return list(of(type.getComponentType()));
        }
        if (type.isRecord() || type.isEnum()) {
            return component(type);
        }
        throw new IllegalStateException(type + " has no place on the wire");
    }

    private Schema generic(AnnotatedParameterizedType type) {
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        AnnotatedType last = arguments[arguments.length - 1];
        if (Collection.class.isAssignableFrom(container(type))) {
            return list(of(last));
        }
        Schema map = OASFactory.createSchema().type(SchemaType.OBJECT);
        return last.getType() instanceof Class
                ? map.additionalPropertiesSchema(of(last))
                : map.additionalPropertiesBoolean(true);
    }

    private static Class<?> container(AnnotatedParameterizedType type) {
        return (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    private Schema component(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        Class<?> owner = named.putIfAbsent(name, type);
        if (owner == null) {
            components.put(name, type.isEnum() ? constants(type) : fields(type));
        } else if (owner != type) {
            throw new IllegalStateException(owner + " and " + type + " have the same name on the wire");
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema constants(Class<?> type) {
        Schema schema = OASFactory.createSchema().type(SchemaType.STRING);
        Arrays.stream(type.getEnumConstants())
                .map(constant -> Json.read(Json.write(constant), String.class))
                .forEach(schema::addEnumeration);
        return schema;
    }

    private Schema fields(Class<?> type) {
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (RecordComponent field : type.getRecordComponents()) {
            schema.addProperty(field.getName(), of(field.getAnnotatedType()));
            if (!field.isAnnotationPresent(Nullable.class)) {
                schema.addRequired(field.getName());
            }
        }
        return schema;
    }
}
