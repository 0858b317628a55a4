package examengine.web.contract;

import static java.util.Map.entry;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The types that are one value on the wire. */
final class Scalars {

    /** The format of whatever is bytes and no JSON. */
    static final String BINARY = "binary";

    private record Scalar(SchemaType type, String format) {
        Schema schema() {
            return OASFactory.createSchema().type(type).format(format);
        }
    }

    private static final Scalar BYTES = new Scalar(SchemaType.STRING, BINARY);
    private static final Scalar TRUTH = new Scalar(SchemaType.BOOLEAN, null);
    private static final Scalar SHORT = new Scalar(SchemaType.INTEGER, "int32");
    private static final Scalar LONG = new Scalar(SchemaType.INTEGER, "int64");
    private static final Scalar REAL = new Scalar(SchemaType.NUMBER, "double");

    private static final Map<Class<?>, Scalar> ALL = Map.ofEntries(
            entry(String.class, new Scalar(SchemaType.STRING, null)),
            entry(Instant.class, new Scalar(SchemaType.STRING, "date-time")),
            entry(BigDecimal.class, new Scalar(SchemaType.NUMBER, null)),
            entry(byte[].class, BYTES),
            entry(InputStream.class, BYTES),
            entry(StreamingOutput.class, BYTES),
            entry(boolean.class, TRUTH),
            entry(Boolean.class, TRUTH),
            entry(int.class, SHORT),
            entry(Integer.class, SHORT),
            entry(long.class, LONG),
            entry(Long.class, LONG),
            entry(double.class, REAL),
            entry(Double.class, REAL));

    private Scalars() {}

    static Optional<Schema> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type)).map(Scalar::schema);
    }
}
