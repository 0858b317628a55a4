package examengine.face.worker;

import examengine.face.Readiness;
import examengine.face.model.FoundModels;
import examengine.face.model.ModelFolder;
import examengine.face.opencv.NativeLibrary;
import examengine.face.opencv.Seeing;
import examengine.face.wire.Answer;
import examengine.face.wire.Frames;
import examengine.face.wire.Request;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A worker's life. Another thread than the one that compares listens to the server, so that the worker ends at once when
 * the server is gone, even in the middle of native code.
 */
final class Serving {

    private final Frames frames;
    private final BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();

    Serving(InputStream in, OutputStream out) {
        this.frames = new Frames(in, out);
    }

    /** Returns only where there is nothing to compare with, having said why. */
    void serve(Path models, Path natives) throws IOException, InterruptedException {
        Answering answering;
        try {
            answering = ready(models, natives);
        } catch (Refusal unavailable) {
            greet(Readiness.without(unavailable));
            return;
        }
        listen();
        while (true) {
            Answer answer = answering.answer(Request.of(requests.take()));
            frames.send(Answer.bytes(answer));
        }
    }

    private Answering ready(Path folder, Path natives) throws IOException {
        FoundModels models = new ModelFolder(folder).toCompare();
        NativeLibrary.load(natives);
        Answering answering = new Answering(models, new Seeing(models));
        greet(Readiness.with(models.digests()));
        return answering;
    }

    private void greet(Readiness readiness) throws IOException {
        frames.send(Answer.bytes(new Answer.Greeting(readiness)));
    }

    private void listen() {
        Thread listener = new Thread(
                () -> {
                    try {
                        while (true) {
                            requests.add(frames.receive());
                        }
                    } catch (IOException gone) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "listener");
        listener.setDaemon(true);
        listener.start();
    }
}
