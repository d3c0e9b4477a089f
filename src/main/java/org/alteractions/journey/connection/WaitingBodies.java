package org.alteractions.journey.connection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.alteractions.journey.security.Network;
import org.apache.coyote.Request;

/** The request bodies in transit and their limits. */
final class WaitingBodies {

    /** Grace time after a body's deadline. After it, the body of a silently lost connection is forgotten. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);

    private final BodySettings limits;
    private final TrustedProxies proxies;
    private final Semaphore chunked;
    private final DiskBudget disk;
    private final Map<AwaitedBody, Network> waiting = new ConcurrentHashMap<>();

    WaitingBodies(BodySettings limits, TrustedProxies proxies) {
        this.limits = limits;
        this.proxies = proxies;
        this.chunked = new Semaphore(limits.chunked());
        this.disk = new DiskBudget(limits.onDisk().toBytes());
    }

    AwaitedBody of(Request request) {
        return new AwaitedBody(request, limits, disk);
    }

    /**
     * Counts and adds in one step, so that bodies that arrive at the same time do not exceed a limit together.
     *
     * @return the reason not to wait for the body; empty if it is admitted
     */
    synchronized Optional<BodyProblem> admit(AwaitedBody body, String address) {
        Network network = Network.of(address);
        if (waiting.size() >= limits.atOnce()) {
            return Optional.of(BodyProblem.TOO_MANY);
        }
        if (!proxies.isTrusted(address)
                && waiting.values().stream().filter(network::equals).count() >= limits.perNetwork()) {
            return Optional.of(BodyProblem.TOO_MANY_OF_NETWORK);
        }
        waiting.put(body, network);
        return Optional.empty();
    }

    void leave(AwaitedBody body) {
        waiting.remove(body);
    }

    void forgetLost() {
        waiting.keySet().removeIf(body -> body.age().compareTo(body.patience().plus(FORGOTTEN)) > 0);
    }

    /**
     * Reserves a thread for a chunked body.
     *
     * @return whether a thread was free
     */
    boolean holdThread() {
        return chunked.tryAcquire();
    }

    void releaseThread() {
        chunked.release();
    }
}
