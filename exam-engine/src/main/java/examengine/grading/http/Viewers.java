package examengine.grading.http;

import examengine.grading.Viewer;
import examengine.web.Caller;
import examengine.web.Role;
import java.util.Collections;
import java.util.Set;

/** Who looks: examiners, registrars and operators see every sitting, proctors those of their sessions. */
final class Viewers {

    private static final Set<Role> SEE_ALL = Set.of(Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR);

    private Viewers() {}

    static Viewer of(Caller caller) {
        return new Viewer(caller.account(), !Collections.disjoint(caller.roles(), SEE_ALL));
    }
}
