package examengine.grading.http;

import examengine.evidence.Seal;
import examengine.evidence.Statement;
import examengine.web.Timestamps;

/**
 * A seal as its candidate sees it.
 *
 * @param entries how many answers, changed ones included, were sealed
 * @param head of the chain over them, 64 hexadecimal digits
 */
public record SealView(int number, String keyId, int entries, String head, String signature, String sealedAt) {

    /** Null where there is no seal that can be read. */
    static SealView of(Seal seal) {
        return seal == null ? null : seal.said().map(said -> of(seal, said)).orElse(null);
    }

    private static SealView of(Seal seal, Statement said) {
        return new SealView(
                seal.number(),
                seal.keyId(),
                said.journal().entries(),
                said.journal().head(),
                seal.signature(),
                Timestamps.iso(said.issue().sealedAt()));
    }
}
