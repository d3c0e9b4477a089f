package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The addresses of the application: {@code journey.base-url}, and the local machine for checks. */
@Component
class OwnAddress {

    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    private final URI address;
    private final boolean anyHost;

    OwnAddress(@Value("${journey.base-url}") String address, Environment environment) {
        this.address = URI.create(address);
        // The demo is used from other machines, under any host name.
        this.anyHost = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** @param host of the request, without its port */
    boolean isHost(String host) {
        return anyHost || isThisMachine(host) || host.equalsIgnoreCase(address.getHost());
    }

    /** @param origin of a page that sends a request, or the address of the page itself */
    boolean isOrigin(String origin, HttpServletRequest request) {
        try {
            URI page = URI.create(origin);
            return page.getHost() != null && page.getScheme() != null
                    && (isAddress(page) || isSameHost(page, request));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean isAddress(URI page) {
        return page.getScheme().equalsIgnoreCase(address.getScheme())
                && page.getHost().equalsIgnoreCase(address.getHost())
                && port(page) == port(address);
    }

    private boolean isSameHost(URI page, HttpServletRequest request) {
        return (anyHost || isThisMachine(request.getServerName()))
                && page.getHost().equalsIgnoreCase(request.getServerName())
                && port(page) == request.getServerPort();
    }

    private static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    private static int port(URI page) {
        return page.getPort() >= 0 ? page.getPort() : "https".equalsIgnoreCase(page.getScheme()) ? 443 : 80;
    }
}
