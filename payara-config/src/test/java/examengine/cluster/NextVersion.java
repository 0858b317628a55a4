package examengine.cluster;

import examengine.node.ExamNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The node's jar as the version after this one might be: the same program with one migration more. */
final class NextVersion {

    private static final String APPLICATION = "MICRO-INF/deploy/ROOT.war";
    private static final String MIGRATION = "WEB-INF/classes/db/migration/V9001__the_next_version_expands.sql";

    /** Only adds, so that the version before can go on; what it added may be used and the old removed one version later. */
    private static final String EXPANSION =
            """
            alter table answer add column next_version_note varchar(20) default 'expanded' not null;
            alter table sitting add column next_version_room varchar(100);
            create table next_version_fact (
                sitting_id varchar(36) not null references sitting (id),
                at timestamp with time zone not null
            );
            """;

    private NextVersion() {}

    /** Writes the jar into a folder. */
    static Path jarIn(Path folder) {
        try {
            Path jar = Files.copy(
                    ExamNode.jar(), folder.resolve("exam-engine-next.jar"), StandardCopyOption.REPLACE_EXISTING);
            // The archive within must stay uncompressed, or the server does not find it.
            try (FileSystem node = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"))) {
                Path application = folder.resolve("ROOT.war");
                Files.copy(node.getPath(APPLICATION), application, StandardCopyOption.REPLACE_EXISTING);
                expand(application);
                Files.copy(application, node.getPath(APPLICATION), StandardCopyOption.REPLACE_EXISTING);
            }
            return jar;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void expand(Path application) throws IOException {
        try (FileSystem war = FileSystems.newFileSystem(application)) {
            Files.writeString(war.getPath(MIGRATION), EXPANSION);
        }
    }
}
