package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The console's types are made from {@code docs/openapi.yaml}: whatever changes the contract is seen there. */
class ContractIT {

    private static final Path REVIEWED = Path.of("..", "docs", "openapi.yaml");
    private static final Path PUBLISHED = Path.of("target", "openapi.yaml");
    private static final String RENEWAL = "contract.renew";

    @Test
    void the_server_publishes_the_contract_that_was_reviewed() throws IOException {
        String published =
                Site.H2.hall().stranger().get("/openapi").expecting(200).text();
        Files.writeString(PUBLISHED, published);
        if (Boolean.getBoolean(RENEWAL)) {
            Files.writeString(REVIEWED, published);
        }

        assertThat(PUBLISHED)
                .as("the contract has changed; run this with -D%s=true and review the change of %s", RENEWAL, REVIEWED)
                .hasSameTextualContentAs(REVIEWED);
    }
}
