package examengine.web.contract;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The resources of this application: every one of them is a bean. */
final class Resources {

    private Resources() {}

    static Stream<? extends Class<?>> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getClassLoader() == Resources.class.getClassLoader())
                .sorted(Comparator.comparing(Class::getName));
    }
}
