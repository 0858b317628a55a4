package examengine.verifier;

import examengine.evidence.TrustedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param keys the trusted ones by id
 */
record Order(Map<String, TrustedKey> keys, List<String> files) {

    private static final String USAGE =
            """
            java -jar journal-verifier.jar --key KEY|FILE FILE…
            java -jar journal-verifier.jar --keys keys.json FILE…
              KEY        base64 (X.509, Ed25519)
              keys.json  GET /api/journal-keys
              FILE       GET /api/staff/sittings/{id}/journal · GET /api/staff/exam-sessions/{id}/journals""";

    /** @throws WrongUse for anything but at least one key and at least one file */
    static Order of(List<String> arguments) {
        Order order = new Order(new HashMap<>(), new ArrayList<>());
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            order.take(rest.next(), rest);
        }
        if (order.keys.isEmpty() || order.files.isEmpty()) {
            throw wrong("需要至少一个可信公钥和一个导出文件。", "At least one trusted key and one exported file are needed.");
        }
        return order;
    }

    private void take(String argument, Iterator<String> rest) {
        switch (argument) {
            case "--key" -> trust(List.of(KeyFile.one(following(argument, rest))));
            case "--keys" -> trust(KeyFile.published(following(argument, rest)));
            default -> {
                if (argument.startsWith("-")) {
                    throw wrong("未知选项 " + argument + "。", "Unknown option " + argument + ".");
                }
                files.add(argument);
            }
        }
    }

    private void trust(List<TrustedKey> more) {
        more.forEach(key -> keys.put(key.id(), key));
    }

    private static String following(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw wrong(option + " 之后缺少内容。", "Something is missing after " + option + ".");
        }
        return rest.next();
    }

    private static WrongUse wrong(String chinese, String english) {
        return new WrongUse(chinese, english + System.lineSeparator() + USAGE);
    }
}
