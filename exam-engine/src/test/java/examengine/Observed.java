package examengine;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Events that one observer hears at once, in the transaction of who fires them. */
public final class Observed<T> implements Event<T> {

    private final Consumer<T> observer;

    public Observed(Consumer<T> observer) {
        this.observer = observer;
    }

    @Override
    public void fire(T fact) {
        observer.accept(fact);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U fact) {
        observer.accept(fact);
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
