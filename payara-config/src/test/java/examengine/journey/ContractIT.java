package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Conversation;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The console's types are made from {@code docs/openapi.yaml}: whatever changes the contract is seen there. */
class ContractIT {

    private static final Path REVIEWED = Path.of("..", "docs", "openapi.yaml");
    private static final Path PUBLISHED = Path.of("target", "openapi.yaml");
    private static final String RENEWAL = "contract.renew";

    /** Before its first answer the server looks through all classes of the application, libraries included. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void the_server_publishes_the_contract_that_was_reviewed() throws IOException {
        Conversation stranger = Site.H2.hall().stranger();
        HttpRequest question = stranger.to("/openapi").timeout(PATIENCE).build();
        String published = SortedYaml.of(stranger.send(question).expecting(200).text());
        Files.writeString(PUBLISHED, published);
        if (Boolean.getBoolean(RENEWAL)) {
            Files.writeString(REVIEWED, published);
        }

        assertThat(PUBLISHED)
                .as("the contract has changed; run this with -D%s=true and review the change of %s", RENEWAL, REVIEWED)
                .hasSameTextualContentAs(REVIEWED);
    }
}
