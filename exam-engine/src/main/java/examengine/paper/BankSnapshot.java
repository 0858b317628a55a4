package examengine.paper;

import java.util.List;
import org.infinispan.protostream.annotations.Proto;

/** All live items of a bank at one moment. */
@Proto
public record BankSnapshot(String bank, List<BankItem> items) {}
