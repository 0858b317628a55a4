package examengine.paper.store;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.cluster.Nearby;
import examengine.item.ItemsChanged;
import examengine.paper.BankItem;
import examengine.paper.BankSnapshot;
import java.io.IOException;
import java.util.List;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.protostream.ProtobufUtil;
import org.infinispan.protostream.SerializationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankCacheTest {

    private static final BankItem RICH = new BankItem(
            "r1",
            "i1",
            "SINGLE_CHOICE",
            "法规/建筑法",
            "EASY",
            "题干",
            List.of("甲", "乙"),
            List.of("<p>题干</p>", "<p>甲</p>", "<p>乙</p>"),
            List.of("0".repeat(64)),
            true,
            0.75,
            List.of("甲组"),
            20_000);

    private static final BankItem PLAIN = new BankItem(
            "r2",
            "i2",
            "TRUE_FALSE",
            "",
            "HARD",
            "题干",
            List.of("正确", "错误"),
            List.of(),
            List.of(),
            false,
            0.5,
            List.of(),
            Long.MAX_VALUE);

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private BankCache cache;

    @BeforeEach
    void open() {
        manager.defineConfiguration("banks", new ConfigurationBuilder().build());
        cache = new BankCache(new Nearby<>(manager.getCache("banks")));
    }

    @AfterEach
    void close() {
        manager.stop();
    }

    @Test
    void a_change_of_live_items_drops_the_snapshot_of_their_bank_alone() {
        cache.keep(new BankSnapshot("a", List.of(RICH)));
        cache.keep(new BankSnapshot("b", List.of(PLAIN)));

        cache.drop(new ItemsChanged("a"));

        assertThat(cache.find("a")).isEmpty();
        assertThat(cache.find("b")).contains(new BankSnapshot("b", List.of(PLAIN)));
    }

    @Test
    void a_snapshot_reaches_another_node_as_it_is() throws IOException {
        SerializationContext context = ProtobufUtil.newSerializationContext();
        var schema = new BankSchemaImpl();
        schema.registerSchema(context);
        schema.registerMarshallers(context);
        BankSnapshot sent = new BankSnapshot("a", List.of(RICH, PLAIN));

        byte[] wire = ProtobufUtil.toWrappedByteArray(context, sent);

        BankSnapshot received = ProtobufUtil.fromWrappedByteArray(context, wire);
        assertThat(received).isEqualTo(sent);
    }
}
