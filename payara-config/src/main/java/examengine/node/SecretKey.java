package examengine.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that encrypts photos and signs receipts: 32 bytes as base64, from the operator or, in a demo, from a file. */
final class SecretKey {

    private static final int BYTES = 32;

    /** Several demo nodes on one database must read each other's photos; like a demo's password it is no secret. */
    private static final String OF_SHARED_DEMOS =
            Base64.getEncoder().encodeToString("the key of demos on a shared DB.".getBytes(StandardCharsets.US_ASCII));

    private SecretKey() {}

    /** @throws StartRefusal if none was given outside a demo, or what was given is not 32 bytes of base64 */
    static String from(Given given, boolean demo, DataFolder folder, Database database) {
        given.value("exam.secret.key.old").ifPresent(former -> checked("EXAM_SECRET_KEY_OLD", former));
        return given.value("exam.secret.key")
                .map(key -> checked("EXAM_SECRET_KEY", key))
                .orElseGet(() -> withoutOne(demo, folder, database));
    }

    private static String checked(String variable, String key) {
        if (!isValid(key)) {
            throw new StartRefusal(
                    variable + " 不是 32 字节的 base64；请用 openssl rand -base64 32 生成。",
                    variable + " is not 32 bytes of base64; make one with openssl rand -base64 32.");
        }
        return key;
    }

    private static String withoutOne(boolean demo, DataFolder folder, Database database) {
        if (demo) {
            return database.isShared()
                    ? OF_SHARED_DEMOS
                    : remembered(folder.root().resolve("demo-secret.key"));
        }
        throw new StartRefusal(
                "缺少 EXAM_SECRET_KEY；请用 openssl rand -base64 32 生成一个密钥并妥善保管，或用 EXAM_DEMO=true 试用。",
                "EXAM_SECRET_KEY is missing; make a key with openssl rand -base64 32 and keep it safe, or set"
                        + " EXAM_DEMO=true for a trial.");
    }

    private static boolean isValid(String key) {
        try {
            return Base64.getDecoder().decode(key).length == BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /** A demo keeps its first key: photos taken before a restart must stay readable. */
    private static String remembered(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(file, ownerOnly());
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return checked(file.toString(), Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new StartRefusal(
                    "无法读写演示密钥文件 " + file + "；请检查其权限。",
                    "Cannot read or write the demo's key file " + file + "; check its permissions.");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
