package examengine.face.pool;

import examengine.face.Faces;
import examengine.face.NoFaces;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses, by what the operator set, whether and with how many workers this node compares faces. */
@ApplicationScoped
class ProvidingFaces {

    /** The folder of the models, {@code EXAM_MODELS}. */
    @Inject
    @ConfigProperty(name = "exam.models")
    Optional<String> models;

    /** Where the node unpacked {@code face-worker.jar}. */
    @Inject
    @ConfigProperty(name = "exam.face.worker")
    Optional<String> worker;

    /** One for each processor unless set. */
    @Inject
    @ConfigProperty(name = "exam.face.workers")
    Optional<Integer> workers;

    @Inject
    @ConfigProperty(name = "exam.face.seconds", defaultValue = "5")
    int seconds;

    @Resource
    ManagedThreadFactory threads;

    @Produces
    @ApplicationScoped
    Faces faces() {
        if (models.isEmpty()) {
            return new NoFaces(Roll.because("face-off"));
        }
        Optional<Path> jar = worker.map(Path::of).filter(Files::isRegularFile);
        return jar.isPresent() ? faces(jar.get()) : new NoFaces(Roll.because("face-worker-missing"));
    }

    private Faces faces(Path jar) {
        return new WorkerFaces(
                WorkerCommand.ofJar(jar, Path.of(models.orElseThrow()).toAbsolutePath()),
                workers.orElse(Runtime.getRuntime().availableProcessors()),
                Duration.ofSeconds(seconds),
                threads);
    }

    /** Workers come up with the node and not with the first candidate. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started, Faces faces) {
        faces.readiness();
    }

    void end(@Disposes Faces faces) {
        if (faces instanceof WorkerFaces running) {
            running.close();
        }
    }
}
