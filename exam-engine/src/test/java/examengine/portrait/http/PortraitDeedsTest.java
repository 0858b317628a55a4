package examengine.portrait.http;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Fired;
import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import examengine.portrait.PortraitSeen;
import examengine.web.Caller;
import examengine.web.Deed;
import examengine.web.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortraitDeedsTest {

    private final Fired<Deed> deeds = new Fired<>();
    private final Fired<PhotoSeen> looks = new Fired<>();

    @Test
    void a_registrars_look_is_counted_with_everybody_elses() {
        PortraitDeeds observing = new PortraitDeeds();
        observing.caller = new Registrar();
        observing.deeds = deeds;
        observing.looks = looks;

        observing.seen(new PortraitSeen("photo", "li", "portrait"));

        assertThat(looks.facts()).containsExactly(new PhotoSeen("photo", "li", "r1", "赵老师", Office.REGISTRAR));
        assertThat(deeds.facts()).hasSize(1);
    }

    private static final class Registrar implements Caller {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String account() {
            return "r1";
        }

        @Override
        public String name() {
            return "赵老师";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.REGISTRAR);
        }

        @Override
        public String candidate() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean mustChangePassword() {
            return false;
        }

        @Override
        public Optional<String> session() {
            return Optional.empty();
        }
    }
}
