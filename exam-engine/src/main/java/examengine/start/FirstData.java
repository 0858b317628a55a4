package examengine.start;

import examengine.access.Account;
import examengine.access.Accounts;
import examengine.access.Passwords;
import examengine.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an empty database is given: the demo, or a first operator with a one-time password on the console. */
@ApplicationScoped
@Transactional
public class FirstData {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    @Inject
    @ConfigProperty(name = "exam.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    DemoData demoData;

    @Inject
    Clock clock;

    void load() {
        if (!accounts.none()) {
            return;
        }
        if (demo) {
            demoData.load();
        } else {
            makeFirstOperator();
        }
    }

    private void makeFirstOperator() {
        String code = oneTimeCode();
        accounts.add(
                new Account(
                        UUID.randomUUID().toString(),
                        "operator",
                        EnumSet.of(Role.OPERATOR),
                        null,
                        passwords.hash(code),
                        clock.instant()),
                "operator");
        System.setProperty("exam.start.operator-code", code);
    }

    private static String oneTimeCode() {
        SecureRandom random = new SecureRandom();
        return random.ints(16, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
