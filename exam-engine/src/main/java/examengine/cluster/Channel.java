package examengine.cluster;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import javax.sql.DataSource;
import org.infinispan.remoting.transport.jgroups.JGroupsChannelConfigurator;
import org.jgroups.JChannel;
import org.jgroups.conf.ProtocolConfiguration;
import org.jgroups.protocols.Bundler;
import org.jgroups.protocols.Discovery;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG4;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.MFC;
import org.jgroups.protocols.PerDestinationBundler;
import org.jgroups.protocols.RED;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.IpAddress;
import org.jgroups.util.SocketFactory;
import org.jgroups.util.TLS;
import org.jgroups.util.TLSClientAuth;

/**
 * The members' line to each other: TCP under TLS, found through the database or a list of addresses. A dead process is
 * noticed by its closed sockets within a second, a silent one after {@link #SILENCE} milliseconds.
 */
final class Channel implements JGroupsChannelConfigurator {

    /** FD_SOCK2 listens this far above the members' own port. */
    static final int LIVENESS_OFFSET = 100;

    private static final long SILENCE = 6_000;
    private static final long SIGN_OF_LIFE = 1_500;
    private static final long VERIFYING = 500;
    private static final long RESENDING = 200;
    private static final int CONNECTING = 1_000;

    private final ClusterSettings settings;
    private final DataSource database;

    Channel(ClusterSettings settings, DataSource database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public String getName() {
        return "exam";
    }

    /** Made, not connected yet. */
    @Override
    public JChannel createChannel(String name) throws Exception {
        InetAddress here = settings.own().getAddress();
        return new JChannel(List.of(
                transport(here),
                new RED(),
                discovery(),
                new MERGE3().setMinInterval(1_000).setMaxInterval(3_000),
                new FD_SOCK2().setBindAddress(here).setOffset(LIVENESS_OFFSET).setPortRange(0),
                new FD_ALL3().setTimeout(SILENCE).setInterval(SIGN_OF_LIFE),
                new VERIFY_SUSPECT2().setTimeout(VERIFYING),
                delivery(),
                new UNICAST3().setConnCloseTimeout(5_000).setXmitInterval(RESENDING),
                new STABLE().setDesiredAverageGossip(5_000).setMaxBytes(1_000_000),
                new GMS().printLocalAddress(false).setJoinTimeout(1_500),
                new UFC(),
                new MFC(),
                new FRAG4()));
    }

    /** It is made of protocols, not of a text. */
    @Override
    public String getProtocolStackString() {
        return "";
    }

    @Override
    public List<ProtocolConfiguration> getProtocolStack() {
        return List.of();
    }

    @Override
    public void setSocketFactory(SocketFactory factory) {
        throw new UnsupportedOperationException("the shared secret makes the sockets");
    }

    @Override
    public void setDataSource(DataSource source) {
        throw new UnsupportedOperationException("the application's data source is used");
    }

    private static NAKACK2 delivery() {
        NAKACK2 delivery = new NAKACK2();
        delivery.setXmitInterval(RESENDING);
        return delivery.useMcastXmit(false).resendLastSeqno(true);
    }

    private TCP transport(InetAddress here) {
        TCP tcp = new TCP();
        tcp.setBindAddress(here);
        tcp.setBindPort(settings.own().getPort());
        tcp.setPortRange(0);
        tcp.setSockConnTimeout(CONNECTING);
        tcp.disableDiagnostics();
        tcp.logAcceptError(false);
        tcp.setBundler(senders());
        tcp.tls(new TLS()
                .enabled(true)
                .setSSLContext(new SharedSecret(settings.secret()).tls())
                .setClientAuth(TLSClientAuth.NEED));
        return tcp;
    }

    /**
     * A thread for each member: a frozen process still lets its system accept a connection, and whoever greets it waits. One
     * thread for all would then send no sign of life to anybody, and those awake would drop each other.
     */
    private static Bundler senders() {
        return new PerDestinationBundler().useSingleSenderThread(false);
    }

    private Discovery discovery() {
        return settings.findsByHosts() ? byHosts(settings.others()) : throughDatabase();
    }

    private static Discovery byHosts(List<InetSocketAddress> hosts) {
        TCPPING list = new TCPPING();
        list.initialHosts(hosts);
        list.setPortRange(0);
        return list;
    }

    /**
     * The table is the schema's; a member that left is forgotten with the next view. A node that was killed forgets its
     * former self before it looks for others, for it would ask that one to let it in, ten times.
     */
    private Discovery throughDatabase() {
        MemberTable table = new MemberTable();
        table.setDataSource(database).setInitializeSql(forgetting(settings.own()));
        table.removeAllDataOnViewChange(true);
        table.registerShutdownHook(false);
        table.returnEntireCache(false);
        return table;
    }

    private static String forgetting(InetSocketAddress own) {
        return "delete from jgroups where ip = '%s'".formatted(new IpAddress(own.getAddress(), own.getPort()));
    }
}
