package org.alteractions.journey.connection;

import java.util.regex.Pattern;

/** The reverse proxies in front of the application, whose connections carry requests of many networks. */
@FunctionalInterface
interface TrustedProxies {

    TrustedProxies NONE = address -> false;

    boolean isTrusted(String address);

    /** The proxies whose forwarded addresses Tomcat trusts. */
    static TrustedProxies of(String internalProxies) {
        Pattern pattern = Pattern.compile(internalProxies);
        return address -> address != null && pattern.matcher(address).matches();
    }
}
