package org.alteractions.journey.connection;

import java.util.function.Consumer;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Configures the web server's limits. */
@Component
class ServerConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String REASON = "connections-of-network";

    private final ConnectionSettings settings;
    private final BodySettings bodies;
    private final ServerProperties server;
    private final ObjectProvider<SecurityLog> log;

    // The log is resolved lazily because the web server is created before most beans.
    ServerConnections(
            ConnectionSettings settings, BodySettings bodies, ServerProperties server,
            ObjectProvider<SecurityLog> log) {
        this.settings = settings;
        this.bodies = bodies;
        this.server = server;
        this.log = log;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        TrustedProxies proxies = server.getForwardHeadersStrategy() == ForwardHeadersStrategy.NATIVE
                ? TrustedProxies.of(server.getTomcat().getRemoteip().getInternalProxies())
                : TrustedProxies.NONE;
        Consumer<Network> refused = network ->
                log.getObject().recordFrom(network, SecurityEvent.REQUEST_REFUSED, "reason", REASON);
        factory.setProtocol(BodyFirstProtocol.class.getName());
        factory.addConnectorCustomizers(connector ->
                ((BodyFirstProtocol) connector.getProtocolHandler()).limit(settings, bodies, proxies, refused));
    }
}
