package org.alteractions.journey.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alteractions.journey.security.Network;
import org.apache.tomcat.util.net.NioEndpoint;

/** Limits the number of open connections per network. */
final class CountingEndpoint extends NioEndpoint {

    private final Map<SocketChannel, Network> open = new ConcurrentHashMap<>();
    private int most = Integer.MAX_VALUE;
    private TrustedProxies proxies = TrustedProxies.NONE;
    private Consumer<Network> onRefused = network -> {};

    void limit(int perNetwork, TrustedProxies trusted, Consumer<Network> refused) {
        most = perNetwork;
        proxies = trusted;
        onRefused = refused;
    }

    // A single thread accepts connections; other threads only close them, so the limit is never exceeded.
    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        Optional<String> stranger = addressOf(socket).filter(address -> !proxies.isTrusted(address));
        if (stranger.isPresent()) {
            Network network = Network.of(stranger.get());
            open.keySet().removeIf(channel -> !channel.isOpen());
            if (open.values().stream().filter(network::equals).count() >= most) {
                onRefused.accept(network);
                destroySocket(socket);
                return false;
            }
            open.put(socket, network);
        }
        return super.setSocketOptions(socket);
    }

    private static Optional<String> addressOf(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress remote
                    ? Optional.of(remote.getAddress().getHostAddress())
                    : Optional.empty();
        } catch (IOException goneAlready) {
            return Optional.empty();
        }
    }
}
