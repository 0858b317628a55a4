package examengine.figures.echo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads JSON through the same Jackson as the engine. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerReader implements MessageBodyReader<EchoResource.Answer> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == EchoResource.Answer.class;
    }

    @Override
    public EchoResource.Answer readFrom(
            Class<EchoResource.Answer> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return MAPPER.readValue(body, EchoResource.Answer.class);
    }
}
