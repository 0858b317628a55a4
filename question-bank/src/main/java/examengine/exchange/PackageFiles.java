package examengine.exchange;

import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a zip archive, in memory: nothing is ever written to a disk, and a zip within it is a file like any
 * other that nobody opens. An archive with a name that leads out of it is refused all the same, because only an
 * attacker makes one. Each file is inflated when it is asked for, and all of them together are limited.
 */
final class PackageFiles {

    /** Bytes of all files that are asked for together. */
    static final int LARGEST = 128_000_000;

    static final int MOST_FILES = 50_000;

    private static final Pattern OUTWARD = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");
    private static final int ENTRY_SIGNATURE = 0x50_4B_01_02;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private int left = LARGEST;

    private PackageFiles(ZipFile zip) {
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (OUTWARD.matcher(name(entry)).matches()) {
                throw Refusal.invalid("unsafe-entry-name").with("found", name(entry));
            }
            entries.putIfAbsent(name(entry), entry);
        }
    }

    /** Whether a file begins as zip archives do. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** @throws Refusal {@code damaged-archive}, {@code unsafe-entry-name}, {@code too-much-inside} */
    static PackageFiles of(byte[] archive) {
        if (entries(archive) > MOST_FILES) {
            throw tooMuch(MOST_FILES);
        }
        try {
            return new PackageFiles(ZipFile.builder().setByteArray(archive).get());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw Refusal.invalid("damaged-archive");
        }
    }

    /** Whether there is such a file. */
    boolean has(String path) {
        return entries.containsKey(path);
    }

    /**
     * The content of a file.
     *
     * @return empty where there is no such file
     * @throws Refusal {@code damaged-archive}, {@code too-much-inside}
     */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(entries.get(path)).map(this::inflated);
    }

    private byte[] inflated(ZipArchiveEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left + 1);
            left -= bytes.length;
            if (left < 0) {
                throw tooMuch(LARGEST);
            }
            return bytes;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw Refusal.invalid("damaged-archive").with("found", name(entry));
        }
    }

    /**
     * The path that an address in a file of the package leads to (RFC 3986, 5.2.4).
     *
     * @param from the path of the file in which the address stands
     * @return empty where it leads out of the package, to another machine for example
     */
    static Optional<String> path(String from, String address) {
        if (address.contains(":") || address.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>(List.of(from.split("/")));
        path.pollLast();
        for (String step : decoded(address.replaceFirst("[?#].*", "")).split("/")) {
            if (step.equals("..") && path.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.addLast(step);
            }
        }
        return Optional.of(path.stream().collect(Collectors.joining("/")));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return address;
        }
    }

    /** As it was meant: programs that know nothing of UTF-8 write names in the encoding of their country. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? entry.getName()
                : TextDecoding.text(raw);
    }

    /** Counted by their signature (APPNOTE 4.3.12) before anything is kept of them. */
    private static int entries(byte[] archive) {
        int entries = 0;
        int last = 0;
        for (byte next : archive) {
            last = (last << Byte.SIZE) | (next & 0xFF);
            entries += last == ENTRY_SIGNATURE ? 1 : 0;
        }
        return entries;
    }

    private static Refusal tooMuch(int limit) {
        return Refusal.invalid("too-much-inside").with("found", limit);
    }
}
