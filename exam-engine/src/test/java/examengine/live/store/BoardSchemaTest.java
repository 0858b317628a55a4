package examengine.live.store;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.live.Integrity;
import examengine.live.LiveSeat;
import examengine.live.Positions;
import examengine.live.Presence;
import examengine.live.Progress;
import java.io.IOException;
import java.util.List;
import org.infinispan.protostream.ProtobufUtil;
import org.infinispan.protostream.SerializationContext;
import org.junit.jupiter.api.Test;

class BoardSchemaTest {

    @Test
    void a_seat_and_what_is_added_to_it_reach_another_node_unchanged() throws IOException {
        SerializationContext context = ProtobufUtil.newSerializationContext();
        BoardSchema schema = new BoardSchemaImpl();
        schema.registerSchema(context);
        schema.registerMarshallers(context);
        Adding adding = new Adding(new LiveSeat(
                "x1",
                new Progress(new Positions(List.of(6L, -1L)), new Positions(List.of()), true),
                new Presence(1_763_611_200_000L, false, 1_763_611_200_000L),
                new Integrity(List.of("PASTE", "FOCUS_LOST"), 1_763_611_200_000L),
                3));

        byte[] bytes = ProtobufUtil.toWrappedByteArray(context, adding);
        Adding arrived = ProtobufUtil.fromWrappedByteArray(context, bytes);

        assertThat(arrived).isEqualTo(adding);
    }
}
