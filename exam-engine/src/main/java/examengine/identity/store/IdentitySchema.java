package examengine.identity.store;

import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** How open phone links and the times of photos travel between nodes. */
@ProtoSchema(
        includeClasses = {OpenLink.class, PhotoTimes.class},
        schemaFileName = "identity.proto",
        schemaFilePath = "proto",
        schemaPackageName = "examengine.identity")
public interface IdentitySchema extends GeneratedSchema {}
