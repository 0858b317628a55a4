package examengine.access.store;

import examengine.access.Login;
import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** How cached logins, and what is counted, travel between nodes. */
@ProtoSchema(
        includeClasses = {Login.class, More.class},
        schemaFileName = "access.proto",
        schemaFilePath = "proto",
        schemaPackageName = "examengine.access")
public interface LoginSchema extends GeneratedSchema {}
