package org.alteractions.journey.connection;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alteractions.journey.security.Network;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP/1.1 with three additions: a deadline for all headers of a request, a deadline for bodies that wait
 * without a thread, and a limit of connections per network. Tomcat's own timeouts restart with every byte.
 */
public final class BodyFirstProtocol extends Http11NioProtocol {

    private final CountingEndpoint endpoint;
    private Duration headerDeadline;
    private WaitingBodies bodies;
    private ScheduledFuture<?> rounds;

    /** Tomcat instantiates this class by its name. */
    public BodyFirstProtocol() {
        this(new CountingEndpoint());
    }

    private BodyFirstProtocol(CountingEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /**
     * Sets the limits. Call before the protocol starts.
     *
     * @param refused called for each connection above the limit
     */
    void limit(
            ConnectionSettings settings, BodySettings bodySettings, TrustedProxies proxies, Consumer<Network> refused) {
        headerDeadline = settings.headerDeadline();
        bodies = new WaitingBodies(bodySettings, proxies);
        endpoint.limit(settings.perNetwork(), proxies, refused);
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new BodyFirstAdapter(adapter, bodies));
    }

    @Override
    public void start() throws Exception {
        super.start();
        rounds = getUtilityExecutor().scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (rounds != null) {
            rounds.cancel(false);
        }
        super.stop();
    }

    private void round() {
        bodies.forgetLost();
        endpoint.getConnections().stream()
                .filter(this::isLate)
                .forEach(connection -> endpoint.processSocket(connection, SocketEvent.ERROR, true));
    }

    // A processor attached to its connection waits for the rest of a request line or of headers, or is asynchronous.
    // Between two requests there is none.
    private boolean isLate(SocketWrapperBase<NioChannel> connection) {
        if (connection.getCurrentProcessor() instanceof AbstractProcessor processor
                && !processor.isAsync() && !processor.isUpgrade()) {
            long started = processor.getRequest().getStartTimeNanos();
            return started != -1 && System.nanoTime() - started > headerDeadline.toNanos();
        }
        return false;
    }
}
