package examengine.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a resource method answers when all goes well, where its return type does not say it; for the contract only. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

    /** The type of the body: an array for a list, bytes for a file, void for nothing. */
    Class<?> value();

    /** One or more, where it depends. */
    int[] status() default 200;
}
