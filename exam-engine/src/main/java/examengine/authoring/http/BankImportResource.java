package examengine.authoring.http;

import examengine.authoring.Import;
import examengine.authoring.ImportState;
import examengine.authoring.ReceivingImports;
import examengine.exchange.ImportFile;
import examengine.kernel.Refusal;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Files of items sent to a bank. */
@Path("staff/banks/{bank}/imports")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
public class BankImportResource {

    /** The largest file and what the form puts around it. */
    private static final int LARGEST = ImportFile.LARGEST + 10_000;

    /** Who waits longer than this asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    Caller caller;

    @Inject
    ReceivingImports receiving;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @PathParam("bank")
    String bank;

    /**
     * @param dryRun false lets the good items in at once
     * @param prefer {@code respond-async} where nobody wants to wait until the file is read
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST)
    @Answers(
            value = ImportView.class,
            status = {200, 202})
    public Response receive(
            @QueryParam("format") @DefaultValue("auto") @Size(max = 20) String format,
            @QueryParam("dryRun") @DefaultValue("true") @Pattern(regexp = "true|false") String dryRun,
            @HeaderParam("Prefer") @DefaultValue("") String prefer,
            @HeaderParam("Idempotency-Key") String key,
            @FormParam("file") EntityPart file) {
        String id = id(key);
        boolean enterAtOnce = dryRun.equals("false");
        receiving.receive(id, bank, caller.account(), sent(file), Spoken.format(format), enterAtOnce);
        Import begun = prefer.contains("respond-async") ? receiving.one(id) : awaited(id);
        return Response.status(isBusy(begun) ? Response.Status.ACCEPTED : Response.Status.OK)
                .header(HttpHeaders.LOCATION, "/api/staff/imports/" + id)
                .entity(ImportView.of(begun, Spoken.in(headers)))
                .build();
    }

    private static ImportFile sent(EntityPart file) {
        if (file == null) {
            throw Refusal.malformed("file-required");
        }
        try (InputStream content = file.getContent()) {
            byte[] bytes = content.readNBytes(ImportFile.LARGEST + 1);
            return new ImportFile(FileName.of(file.getFileName().orElse("file")), bytes);
        } catch (IOException cut) {
            throw Refusal.malformed("malformed-request");
        }
    }

    /** The same request sent again names the same import. */
    private String id(String key) {
        if (key == null || key.isBlank()) {
            return UUID.randomUUID().toString();
        }
        String name = caller.account() + "\n" + bank + "\n" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Import awaited(String id) {
        Instant end = clock.instant().plus(PATIENCE);
        Import begun = receiving.one(id);
        while (isBusy(begun) && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            begun = receiving.one(id);
        }
        return begun;
    }

    private static boolean isBusy(Import begun) {
        return begun.state() == ImportState.READING || begun.state() == ImportState.ENTERING;
    }
}
