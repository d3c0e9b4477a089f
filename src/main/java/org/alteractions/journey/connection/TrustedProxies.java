package org.alteractions.journey.connection;

import java.util.regex.Pattern;

/** The proxies in front, whose connections carry the requests of many networks. */
@FunctionalInterface
interface TrustedProxies {

    TrustedProxies NONE = address -> false;

    boolean isTrusted(String address);

    /** Those that Tomcat believes who their callers are. */
    static TrustedProxies of(String internalProxies) {
        Pattern pattern = Pattern.compile(internalProxies);
        return address -> address != null && pattern.matcher(address).matches();
    }
}
