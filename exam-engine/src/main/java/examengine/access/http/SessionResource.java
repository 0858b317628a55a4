package examengine.access.http;

import examengine.access.PasswordPool;
import examengine.access.Sessions;
import examengine.access.SigningIn;
import examengine.web.Addresses;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.ClientAddress;
import examengine.web.EvenBeforePasswordChange;
import examengine.web.OnlyFor;
import examengine.web.OpenToAll;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Signing in, who am I, signing out, a new password. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SigningIn signingIn;

    @Inject
    Sessions sessions;

    @Inject
    PasswordPool pool;

    @Inject
    Caller caller;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress addresses;

    @Inject
    Addresses servers;

    @Context
    HttpServletRequest request;

    public record Credentials(
            @NotBlank @Size(max = 64) String account, @NotNull @Size(min = 1, max = 128) String password) {}

    public record NewPassword(
            @NotNull @Size(min = 1, max = 128) String current, @NotNull @Size(min = 1, max = 128) String next) {}

    /** @param servers further addresses at which the same is to be had, mostly none */
    public record Me(
            String account, String name, List<Role> roles, boolean passwordChangeRequired, List<String> servers) {}

    private Me me(String account, String name, Set<Role> roles, boolean change) {
        return new Me(account, name, List.copyOf(roles), change, servers.all());
    }

    @POST
    @OpenToAll
    @Answers(Me.class)
    public void signIn(@NotNull @Valid Credentials credentials, @Suspended AsyncResponse answer) {
        String address = addresses.of(request);
        later(answer, () -> {
            var entry = signingIn.signIn(credentials.account(), credentials.password(), address);
            var account = entry.account();
            return Response.ok(me(account.id(), account.name(), account.roles(), account.passwordChangeRequired()))
                    .cookie(cookie.holding(entry.token()))
                    .build();
        });
    }

    @PUT
    @Path("password")
    @OnlyFor({Role.CANDIDATE, Role.PROCTOR, Role.AUTHOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
    @EvenBeforePasswordChange
    @Answers(value = void.class, status = 204)
    public void changePassword(@NotNull @Valid NewPassword change, @Suspended AsyncResponse answer) {
        String account = caller.account();
        String address = addresses.of(request);
        later(answer, () -> {
            var entry = signingIn.changePassword(account, change.current(), change.next(), address);
            return Response.noContent().cookie(cookie.holding(entry.token())).build();
        });
    }

    @GET
    @OnlyFor({Role.CANDIDATE, Role.PROCTOR, Role.AUTHOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
    @EvenBeforePasswordChange
    public Me whoAmI() {
        return me(caller.account(), caller.name(), caller.roles(), caller.mustChangePassword());
    }

    @DELETE
    @OpenToAll
    @Answers(value = void.class, status = 204)
    public Response signOut() {
        caller.session().ifPresent(sessions::end);
        return Response.noContent().cookie(cookie.gone()).build();
    }

    private void later(AsyncResponse answer, Supplier<Response> work) {
        pool.run(() -> {
            try {
                answer.resume(work.get());
            } catch (RuntimeException refused) {
                answer.resume(refused);
            }
        });
    }
}
