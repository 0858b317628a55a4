package examengine.web;

import examengine.kernel.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Lets a caller in where {@link OnlyFor} or {@link OpenToAll} says so, and nowhere else. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AdmissionFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || isOpen(method)) {
            return;
        }
        caller.account();
        if (caller.mustChangePassword() && !method.isAnnotationPresent(EvenBeforePasswordChange.class)) {
            throw Refusal.notAllowed("password-change-required");
        }
        if (Arrays.stream(admitted(method)).noneMatch(caller.roles()::contains)) {
            throw Refusal.notAllowed("not-allowed");
        }
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(OpenToAll.class)
                || !method.isAnnotationPresent(OnlyFor.class)
                        && method.getDeclaringClass().isAnnotationPresent(OpenToAll.class);
    }

    private static Role[] admitted(Method method) {
        OnlyFor own = method.getAnnotation(OnlyFor.class);
        OnlyFor shared = method.getDeclaringClass().getAnnotation(OnlyFor.class);
        OnlyFor rule = own == null ? shared : own;
        return rule == null ? new Role[0] : rule.value();
    }
}
