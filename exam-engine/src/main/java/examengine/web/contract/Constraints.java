package examengine.web.contract;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The bounds that stand at a type, in the words of JSON Schema. */
final class Constraints {

    private Constraints() {}

    static void bind(Schema schema, AnnotatedType type) {
        on(type, Size.class, size -> bind(schema, size));
        on(type, NotBlank.class, given -> schema.setMinLength(1));
        on(type, NotEmpty.class, given -> schema.setMinItems(1));
        on(type, Pattern.class, pattern -> schema.setPattern("^(" + pattern.regexp() + ")$"));
        on(type, Min.class, min -> schema.setMinimum(BigDecimal.valueOf(min.value())));
        on(type, Max.class, max -> schema.setMaximum(BigDecimal.valueOf(max.value())));
        on(type, DecimalMin.class, min -> schema.setMinimum(new BigDecimal(min.value())));
        on(type, DecimalMax.class, max -> schema.setMaximum(new BigDecimal(max.value())));
    }

    private static void bind(Schema schema, Size size) {
        Integer least = size.min() == 0 ? null : size.min();
        if (schema.getType() == SchemaType.ARRAY) {
            schema.minItems(least).maxItems(size.max());
        } else {
            schema.minLength(least).maxLength(size.max());
        }
    }

    private static <A extends Annotation> void on(AnnotatedType type, Class<A> kind, Consumer<A> rule) {
        Optional.ofNullable(type.getAnnotation(kind)).ifPresent(rule);
    }
}
