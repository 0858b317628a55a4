package examengine.portrait.http;

import examengine.kernel.Refusal;
import examengine.portrait.PhotoBatch;
import examengine.portrait.PhotoRules;
import examengine.portrait.ReadingBatches;
import examengine.portrait.ReceivingPhotos;
import examengine.portrait.RuleSets;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Problems;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Portraits sent in by the file: a ZIP whose pictures bear resident-ID numbers, or one such picture. The file is the body
 * itself and is judged while it travels: a form would be put aside first, two hundred megabytes of faces on a disk.
 */
@Path("staff/candidates/photos")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
@Produces(MediaType.APPLICATION_JSON)
public class PhotosResource {

    static final String PATH = "/api/staff/candidates/photos";

    private static final int LARGEST = 200 * 1024 * 1024;

    @Inject
    Caller caller;

    @Inject
    RuleSets sets;

    @Inject
    ReceivingPhotos receiving;

    @Inject
    ReadingBatches reading;

    @Inject
    Problems problems;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String acceptLanguage;

    /**
     * @param name of the file
     * @param dryRun false lets the good ones in at once
     */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/zip"})
    @BodyLimit(LARGEST)
    public BatchView receive(
            @QueryParam("rules") @DefaultValue("") @Size(max = 40) String rules,
            @QueryParam("name") @DefaultValue("file") @Size(max = 255) String name,
            @QueryParam("dryRun") @DefaultValue("true") @Pattern(regexp = "true|false") String dryRun,
            @HeaderParam("Idempotency-Key") String key,
            InputStream file) {
        String id = id(key);
        take(id, sets.named(rules), name, file);
        if (dryRun.equals("false") && reading.one(id).failure().isEmpty()) {
            receiving.enter(id);
        }
        return view(reading.one(id));
    }

    /** Reads the file to its end in any case: who still sends does not hear the answer. */
    private void take(String id, PhotoRules rules, String name, InputStream file) {
        receiving.receive(id, caller.account(), rules, name, file);
        try {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cut) {
            throw Refusal.malformed("malformed-request");
        }
    }

    @GET
    public List<BatchView> latest() {
        return reading.latest().stream().map(this::view).toList();
    }

    private BatchView view(PhotoBatch batch) {
        return BatchView.of(batch, problems, Language.of(acceptLanguage));
    }

    /** The same request sent again names the same batch. */
    private String id(String key) {
        if (key == null || key.isBlank()) {
            return UUID.randomUUID().toString();
        }
        String name = caller.account() + "\nphotos\n" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
