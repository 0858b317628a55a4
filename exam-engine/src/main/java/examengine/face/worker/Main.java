package examengine.face.worker;

import examengine.face.calibration.Calibrating;
import examengine.face.calibration.Words;
import examengine.face.opencv.NativeLibrary;
import examengine.kernel.Refusal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javax.imageio.ImageIO;

/** {@code java -jar face-worker.jar}: a worker for the server, or the calibration for an operator. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Main() {}

    /** Exit code 0 when done, 1 when it could not be done, 2 for wrong use. */
    public static void main(String[] words) throws IOException, InterruptedException {
        ImageIO.setUseCache(false);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setErr(err);
        try {
            run(words);
        } catch (IllegalArgumentException wrong) {
            err.println(Words.usage(wrong.getMessage()));
            System.exit(WRONG_USE);
        } catch (Refusal refusal) {
            err.println(Words.of(refusal));
            System.exit(FAILED);
        }
    }

    private static void run(String... words) throws IOException, InterruptedException {
        Arguments arguments = new Arguments(words);
        switch (words.length == 0 ? "" : words[0]) {
            case "worker" -> serve(arguments);
            case "calibrate" -> calibrate(arguments);
            default -> throw new IllegalArgumentException(words.length == 0 ? "" : words[0]);
        }
    }

    /** Whatever else prints must not reach the server, which takes every byte of the output for a word to itself. */
    private static void serve(Arguments arguments) throws IOException, InterruptedException {
        System.setOut(System.err);
        new Serving(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out))
                .serve(arguments.folder("models"), arguments.folder("natives"));
    }

    private static void calibrate(Arguments arguments) throws IOException {
        Path natives = Files.createTempDirectory("face-worker");
        NativeLibrary.load(natives);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Calibrating(arguments.folder("models"), LocalDate.now(Clock.systemDefaultZone()))
                .calibrate(arguments.folder("pairs"), arguments.folder("out"), out);
    }
}
