package examengine.sitting.store;

import examengine.sitting.SittingSnapshot;
import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** How cached sittings travel between nodes. */
@ProtoSchema(
        includeClasses = {SittingSnapshot.class, SittingSnapshot.PendingInstruction.class, Newer.class},
        schemaFileName = "sitting.proto",
        schemaFilePath = "proto",
        schemaPackageName = "examengine.sitting")
public interface SittingSchema extends GeneratedSchema {}
