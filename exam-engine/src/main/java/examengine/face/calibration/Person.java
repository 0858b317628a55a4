package examengine.face.calibration;

import examengine.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One person's folder: the enrolled {@code portrait.jpg} (or {@code .png}) and pictures of the same person taken at other
 * times, under any names.
 */
record Person(Path portrait, List<Path> probes) {

    /**
     * Everybody in a folder of such folders, by name.
     *
     * @throws Refusal {@code face-pairs-unreadable} if it cannot be read
     */
    static List<Person> in(Path pairs) {
        List<Person> people = new ArrayList<>();
        try (Stream<Path> folders = Files.list(pairs)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                of(folder, people);
            }
        } catch (IOException unreadable) {
            throw Refusal.invalid("face-pairs-unreadable").with("folder", pairs.toString());
        }
        return people;
    }

    private static void of(Path folder, List<Person> people) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pictures = files.filter(Person::isPicture).sorted().toList();
            pictures.stream()
                    .filter(Person::isPortrait)
                    .findFirst()
                    .ifPresent(portrait -> people.add(new Person(
                            portrait,
                            pictures.stream()
                                    .filter(picture -> !isPortrait(picture))
                                    .toList())));
        }
    }

    private static boolean isPicture(Path file) {
        return name(file).matches(".*\\.(jpe?g|png)");
    }

    private static boolean isPortrait(Path file) {
        return name(file).startsWith("portrait.");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
