package examengine;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Events nobody observes but a test. */
public final class Fired<T> implements Event<T> {

    private final List<T> facts = new ArrayList<>();

    public List<T> facts() {
        return facts;
    }

    @Override
    public void fire(T fact) {
        facts.add(fact);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U fact) {
        facts.add(fact);
        return CompletableFuture.completedFuture(fact);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U fact, NotificationOptions options) {
        return fireAsync(fact);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
