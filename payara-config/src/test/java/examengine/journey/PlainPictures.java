package examengine.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pieces of pictures by which an unsealed one betrays itself: from each picture slices of twelve bytes, as they are, in
 * hexadecimal and in base64. Twelve bytes of packed pixels do not meet by chance.
 */
final class PlainPictures {

    private static final int SLICE = 12;

    /** Behind the tables that all pictures of one encoder share. */
    private static final int HEADER = 720;

    private static final int SLICES = 40;

    private final List<String> pieces;

    private PlainPictures(List<String> pieces) {
        this.pieces = pieces;
    }

    static PlainPictures of(List<byte[]> pictures) {
        return new PlainPictures(pictures.stream()
                .flatMap(PlainPictures::slices)
                .flatMap(PlainPictures::forms)
                .toList());
    }

    /** At places divisible by three, where the base64 of the whole has that of the slice. */
    private static Stream<byte[]> slices(byte[] picture) {
        int step = Math.max(1, (picture.length - HEADER - SLICE) / SLICES / 3) * 3;
        return Stream.iterate(HEADER, at -> at + SLICE <= picture.length, at -> at + step)
                .map(at -> Arrays.copyOfRange(picture, at, at + SLICE));
    }

    private static Stream<String> forms(byte[] slice) {
        String hex = HexFormat.of().formatHex(slice);
        return Stream.of(
                text(slice),
                hex,
                hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(slice));
    }

    /** The files of a folder, at any depth, that hold a piece. */
    List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::isIn).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isIn(Path file) {
        try {
            return isIn(Files.readAllBytes(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isIn(byte[] bytes) {
        String haystack = text(bytes);
        return pieces.stream().anyMatch(haystack::contains);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
