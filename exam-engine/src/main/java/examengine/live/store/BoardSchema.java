package examengine.live.store;

import examengine.live.Integrity;
import examengine.live.LiveSeat;
import examengine.live.Positions;
import examengine.live.Presence;
import examengine.live.Progress;
import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** How the board's seats, and what is added to them, travel between nodes. */
@ProtoSchema(
        includeClasses = {Positions.class, Progress.class, Presence.class, Integrity.class, LiveSeat.class, Adding.class
        },
        schemaFileName = "live.proto",
        schemaFilePath = "proto",
        schemaPackageName = "examengine.live")
public interface BoardSchema extends GeneratedSchema {}
