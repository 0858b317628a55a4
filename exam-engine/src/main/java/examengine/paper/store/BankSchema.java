package examengine.paper.store;

import examengine.paper.BankItem;
import examengine.paper.BankSnapshot;
import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** How cached banks travel between nodes. */
@ProtoSchema(
        includeClasses = {BankItem.class, BankSnapshot.class},
        schemaFileName = "paper.proto",
        schemaFilePath = "proto",
        schemaPackageName = "examengine.paper")
public interface BankSchema extends GeneratedSchema {}
