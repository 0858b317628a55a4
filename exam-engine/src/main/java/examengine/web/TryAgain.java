package examengine.web;

import examengine.kernel.Refusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import javax.transaction.xa.XAException;

/** Tells failures that pass by themselves (database away, two requests at once) from those that stay. */
public final class TryAgain {

    /** Seconds a client is asked to wait. */
    private static final int WAIT = 2;

    private TryAgain() {}

    /** By SQLSTATE class: 08 connection, 23 a twin was faster, 40 rollback, 53 resources, 55P a lock, 57P operator. */
    public static boolean helps(Throwable cause) {
        if (cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof OptimisticLockException
                || isBrokenConnection(cause)) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null || state.matches("(08|23|40|53|55P|57P).*") || sql.getErrorCode() == H2_CLOSED;
    }

    /** What the server's pool makes of a connection that broke in the middle of a transaction. */
    private static boolean isBrokenConnection(Throwable cause) {
        return cause instanceof ResourceException || cause instanceof SystemException || cause instanceof XAException;
    }

    /** H2's code for a database that has been shut down under us. */
    private static final int H2_CLOSED = 90121;

    public static Refusal refusal() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", WAIT);
    }
}
