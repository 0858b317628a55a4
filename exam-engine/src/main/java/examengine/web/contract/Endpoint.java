package examengine.web.contract;

import examengine.web.OnlyFor;
import examengine.web.OpenToAll;
import examengine.web.RepeatableRequest;
import examengine.web.Role;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;

/** One method of a resource that answers one verb at one address. What the method does not say, its class does. */
record Endpoint(Class<?> resource, Method method) {

    private static final String ROOT = "/api/";

    static Stream<Endpoint> in(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verbOf(method).isPresent() && !isOtherForm(method))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Endpoint(resource, method));
    }

    /** Such as {@code Bank.rename}. */
    String id() {
        return resource.getSimpleName().replaceFirst("Resource$", "") + "." + method.getName();
    }

    String address() {
        Path further = method.getAnnotation(Path.class);
        String address = ROOT + resource.getAnnotation(Path.class).value();
        return further == null ? address : address + "/" + further.value();
    }

    PathItem.HttpMethod verb() {
        return PathItem.HttpMethod.valueOf(verbOf(method).orElseThrow());
    }

    boolean isReading() {
        return verb() == PathItem.HttpMethod.GET;
    }

    /** Whether it is done once only, however often it is sent under the same key. */
    boolean isRepeatable() {
        return verb() == PathItem.HttpMethod.POST
                && method.getReturnType() == Response.class
                && Arrays.stream(resource.getDeclaredFields())
                        .anyMatch(field -> field.getType() == RepeatableRequest.class);
    }

    List<String> consumed() {
        return said(Consumes.class).map(Consumes::value).map(List::of).orElse(List.of(MediaType.WILDCARD));
    }

    List<String> produced() {
        return said(Produces.class).map(Produces::value).map(List::of).orElse(List.of(MediaType.WILDCARD));
    }

    /** Who gets in; empty where everybody does. */
    List<String> roles() {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return List.of();
        }
        Stream<Role> roles = said(OnlyFor.class).map(OnlyFor::value).stream().flatMap(Arrays::stream);
        return roles.map(Role::slug).toList();
    }

    private <A extends Annotation> Optional<A> said(Class<A> kind) {
        return Optional.ofNullable(method.getAnnotation(kind))
                .or(() -> Optional.ofNullable(resource.getAnnotation(kind)));
    }

    /** Several pictures in a form go where one picture goes, and OpenAPI knows one operation for an address and a verb. */
    private static boolean isOtherForm(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes != null
                && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA)
                && List.of(method.getParameterTypes()).contains(List.class);
    }

    private static Optional<String> verbOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }
}
