package examengine.web.contract;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * The whole contract, made when it is first asked for. The server's own scanner is switched off: it knows neither records
 * nor two types of the same name, and fails at constraints (payara/Payara#7649).
 */
public class Contract implements OASModelReader {

    private static final String OPENAPI = "3.0.3";

    private final Schemas schemas = new Schemas();
    private final Operations operations = new Operations(schemas);

    @Override
    public OpenAPI buildModel() {
        Paths paths = paths(Resources.all().flatMap(Endpoint::in));
        return OASFactory.createOpenAPI()
                .openapi(OPENAPI)
                .info(OASFactory.createInfo().title("Examination engine").version("1"))
                .addServer(OASFactory.createServer().url("/"))
                .paths(paths)
                .components(Common.parts(schemas));
    }

    private Paths paths(Stream<Endpoint> endpoints) {
        SortedMap<String, PathItem> sorted = new TreeMap<>();
        endpoints.forEach(endpoint -> sorted.computeIfAbsent(endpoint.address(), address -> OASFactory.createPathItem())
                .setOperation(endpoint.verb(), operations.of(endpoint)));
        Paths paths = OASFactory.createPaths();
        sorted.forEach(paths::addPathItem);
        return paths;
    }
}
