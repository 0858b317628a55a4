package examengine.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.infinispan.protostream.FileDescriptorSource;
import org.infinispan.protostream.ProtobufTagMarshaller;
import org.infinispan.protostream.ProtobufUtil;
import org.infinispan.protostream.SerializationContext;
import org.junit.jupiter.api.Test;

/** Nodes of two versions hand each other cached values; this version's marshallers are the real ones. */
class IdentitySchemaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final OpenLink LINK = new OpenLink("sitting", "candidate", "ENTRY", NOW.toEpochMilli() + 1);

    private static final String OLDER_FIELDS =
            "optional string sitting = 1; optional string candidate = 2; optional string phase = 3;";
    private static final String NEWER_FIELDS =
            OLDER_FIELDS + "optional int64 expiresAtMillis = 4; optional string device = 5;";

    private final SerializationContext here = ProtobufUtil.newSerializationContext();

    IdentitySchemaTest() {
        IdentitySchema schema = new IdentitySchemaImpl();
        schema.registerSchema(here);
        schema.registerMarshallers(here);
    }

    @Test
    void a_link_reaches_another_node_unchanged() throws IOException {
        assertThat(read(ProtobufUtil.toWrappedByteArray(here, LINK))).isEqualTo(LINK);
    }

    @Test
    void a_link_of_a_newer_version_that_has_one_field_more_is_read_without_it() throws IOException {
        SerializationContext newer = version(NEWER_FIELDS, new Newer());

        byte[] bytes = ProtobufUtil.toWrappedByteArray(newer, new NewerLink(LINK, "a phone"));

        assertThat(read(bytes)).isEqualTo(LINK);
    }

    @Test
    void a_link_of_this_version_is_read_by_a_newer_one_that_misses_its_own_field() throws IOException {
        SerializationContext newer = version(NEWER_FIELDS, new Newer());

        byte[] bytes = ProtobufUtil.toWrappedByteArray(here, LINK);

        assertThat(ProtobufUtil.<NewerLink>fromWrappedByteArray(newer, bytes)).isEqualTo(new NewerLink(LINK, null));
    }

    @Test
    void a_link_of_an_older_version_that_knew_no_expiry_is_read_and_is_good_for_nothing() throws IOException {
        SerializationContext older = version(OLDER_FIELDS, new Older());

        OpenLink link = read(ProtobufUtil.toWrappedByteArray(older, new OlderLink("sitting", "candidate", "ENTRY")));

        assertThat(link).isEqualTo(new OpenLink("sitting", "candidate", "ENTRY", 0));
        assertThat(link.isGoodAt(NOW)).isFalse();
    }

    private OpenLink read(byte[] bytes) throws IOException {
        return ProtobufUtil.fromWrappedByteArray(here, bytes);
    }

    /** What a node of another version knows of links. */
    private static SerializationContext version(String fields, ProtobufTagMarshaller<?> marshaller) {
        SerializationContext context = ProtobufUtil.newSerializationContext();
        String schema = "syntax = \"proto2\"; package examengine.identity; message OpenLink { %s }".formatted(fields);
        context.registerProtoFiles(FileDescriptorSource.fromString("identity.proto", schema));
        context.registerMarshaller(marshaller);
        return context;
    }

    private record OlderLink(String sitting, String candidate, String phase) {}

    private record NewerLink(OpenLink link, String device) {}

    private static final class Older implements ProtobufTagMarshaller<OlderLink> {

        @Override
        public OlderLink read(ReadContext context) {
            throw new UnsupportedOperationException("it only writes");
        }

        @Override
        public void write(WriteContext context, OlderLink link) throws IOException {
            context.getWriter().writeString(1, link.sitting());
            context.getWriter().writeString(2, link.candidate());
            context.getWriter().writeString(3, link.phase());
        }

        @Override
        public Class<OlderLink> getJavaClass() {
            return OlderLink.class;
        }

        @Override
        public String getTypeName() {
            return "examengine.identity.OpenLink";
        }
    }

    private static final class Newer implements ProtobufTagMarshaller<NewerLink> {

        @Override
        public NewerLink read(ReadContext context) throws IOException {
            String[] texts = new String[6];
            long expiresAt = 0;
            for (int tag = context.getReader().readTag();
                    tag != 0;
                    tag = context.getReader().readTag()) {
                int field = tag >>> 3;
                if (field == 4) {
                    expiresAt = context.getReader().readInt64();
                } else {
                    texts[field] = context.getReader().readString();
                }
            }
            return new NewerLink(new OpenLink(texts[1], texts[2], texts[3], expiresAt), texts[5]);
        }

        @Override
        public void write(WriteContext context, NewerLink link) throws IOException {
            context.getWriter().writeString(1, link.link().sitting());
            context.getWriter().writeString(2, link.link().candidate());
            context.getWriter().writeString(3, link.link().phase());
            context.getWriter().writeInt64(4, link.link().expiresAtMillis());
            context.getWriter().writeString(5, link.device());
        }

        @Override
        public Class<NewerLink> getJavaClass() {
            return NewerLink.class;
        }

        @Override
        public String getTypeName() {
            return "examengine.identity.OpenLink";
        }
    }
}
