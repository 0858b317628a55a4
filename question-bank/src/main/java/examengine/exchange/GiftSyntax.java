package examengine.exchange;

import examengine.kernel.Refusal;

/** How the parser says what is wrong with a question. */
final class GiftSyntax {

    private GiftSyntax() {}

    /** @throws Refusal with the code and the text found, unless the rule is kept */
    static void require(boolean kept, String code, String found) {
        if (!kept) {
            throw Refusal.invalid(code).with("found", found);
        }
    }
}
