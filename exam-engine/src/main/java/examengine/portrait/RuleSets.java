package examengine.portrait;

import examengine.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The photo rules of all programmes, and which of them hold where nobody says. */
@ApplicationScoped
public class RuleSets {

    private static final Logger LOG = Logger.getLogger(RuleSets.class.getName());

    private static final List<PhotoRules> ALL = List.of(
            read("ah-constructor-2"), read("hb-cost-2"), read("hb-cost-1"), read("zj-site"), read("hn-js-live"));

    @Inject
    @ConfigProperty(name = "exam.photo.rules", defaultValue = "zj-site")
    String usual;

    @PostConstruct
    void tellUnknown() {
        if (ALL.stream().noneMatch(rules -> rules.id().equals(usual))) {
            LOG.warning(() ->
                    "there are no photo rules " + usual + "; " + ALL.get(0).id() + " hold instead");
        }
    }

    public List<PhotoRules> all() {
        return ALL;
    }

    /** The rules that hold where nobody says which; an unknown name in the configuration is the first programme's. */
    public PhotoRules usual() {
        return ALL.stream()
                .filter(rules -> rules.id().equals(usual))
                .findFirst()
                .orElse(ALL.get(0));
    }

    /**
     * The rules of this name, or the usual ones for an empty name.
     *
     * @throws Refusal {@code unknown-photo-rules}
     */
    public PhotoRules named(String id) {
        if (id.isEmpty()) {
            return usual();
        }
        return ALL.stream().filter(rules -> rules.id().equals(id)).findFirst().orElseThrow(() -> Refusal.invalid(
                        "unknown-photo-rules")
                .with("rules", id));
    }

    static PhotoRules read(String id) {
        try (InputStream in = RuleSets.class.getResourceAsStream(id + ".json");
                var reader = Json.createReader(in)) {
            return PhotoRulesJson.read(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
