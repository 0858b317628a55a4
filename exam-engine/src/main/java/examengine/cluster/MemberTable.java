package examengine.cluster;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jgroups.Address;
import org.jgroups.View;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.JDBC_PING2;
import org.jgroups.util.Responses;

/**
 * The members as the database lists them, for those who look for each other. Whoever joins waits for the answer; all
 * later questions and entries are the work of one thread, in their order.
 *
 * <p>JGroups itself would ask on its timer and while it installs a view. Where the database cannot be reached each such
 * question takes seconds, and for as long nobody would notice which members are gone.
 */
final class MemberTable extends JDBC_PING2 {

    private ExecutorService clerk;
    private Future<?> question;

    MemberTable() {
        // Messages of discovery are told apart by the number of the protocol, which only JGroups' own classes have.
        setId(ClassConfigurator.getProtocolId(JDBC_PING2.class));
    }

    @Override
    public void start() throws Exception {
        super.start();
        clerk = Executors.newSingleThreadExecutor(MemberTable::clerkThread);
    }

    /** Takes this member off the list; nothing that still waits may enter it again. */
    @Override
    public void stop() {
        if (clerk != null) {
            clerk.shutdownNow();
        }
        super.stop();
    }

    @Override
    public void findMembers(List<Address> members, boolean initial, Responses responses) {
        if (initial) {
            super.findMembers(members, true, responses);
        } else {
            ask(new FutureTask<>(() -> super.findMembers(members, false, responses), null), responses);
        }
    }

    /** A question that nobody has answered yet is not asked twice: whoever asks does so again after seconds. */
    private synchronized void ask(FutureTask<?> next, Responses responses) {
        if (clerk.isShutdown() || (question != null && !question.isDone())) {
            responses.done();
            return;
        }
        question = next;
        clerk.execute(next);
    }

    @Override
    protected void handleView(View next, View before, boolean coordinatorChanged) {
        if (!clerk.isShutdown()) {
            clerk.execute(() -> super.handleView(next, before, coordinatorChanged));
        }
    }

    private static Thread clerkThread(Runnable work) {
        Thread thread = new Thread(work, "member-table");
        thread.setDaemon(true);
        return thread;
    }
}
