package examengine.face.opencv;

import examengine.face.SharedFaces;
import examengine.face.model.ModelFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The networks in the test's own process; skips the test where there are no models. */
final class Sights {

    private static final Path NATIVES = Path.of("target", "face-natives");

    private Sights() {}

    static Seeing seeing() {
        Path models = SharedFaces.models();
        try {
            NativeLibrary.load(NATIVES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Seeing(new ModelFolder(models).toCompare());
    }
}
