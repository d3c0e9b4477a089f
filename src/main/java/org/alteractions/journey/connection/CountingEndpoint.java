package org.alteractions.journey.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
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
        String address = addressOf(socket);
        if (address != null && !proxies.isTrusted(address)) {
            Network network = Network.of(address);
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

    private static String addressOf(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress remote
                    ? remote.getAddress().getHostAddress()
                    : null;
        } catch (IOException goneAlready) {
            return null;
        }
    }
}
