package org.alteractions.journey.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The network of a caller: an IPv4 address, or the first 64 bits of an IPv6 address, for instance {@code
 * 2001:db8:0:1::/64}. One household or school owns all 2^64 addresses of the prefix, so limits count the network.
 */
public record Network(String text) {

    private static final int PREFIX_BYTES = 8;

    /** @param address as the container reports it; a text that is no IP address is used as it is */
    public static Network of(String address) {
        if (address == null || address.isBlank()) {
            return new Network("unknown");
        }
        if (!address.contains(":")) {
            return new Network(address);
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? prefixOf(parsed.getAddress())
                    : new Network(parsed.getHostAddress());
        } catch (UnknownHostException noAddress) {
            return new Network("unknown");
        }
    }

    private static Network prefixOf(byte[] address) {
        byte[] prefix = Arrays.copyOf(address, PREFIX_BYTES);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PREFIX_BYTES; i += 2) {
            text.append(Integer.toHexString((prefix[i] & 0xff) << 8 | prefix[i + 1] & 0xff)).append(':');
        }
        return new Network(text + ":/64");
    }

    @Override
    public String toString() {
        return text;
    }
}
