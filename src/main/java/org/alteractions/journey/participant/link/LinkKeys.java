package org.alteractions.journey.participant.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The named secrets that sign links. New links are signed with the first; the others still verify old links, so keys
 * can be rotated without breaking links in mailboxes.
 */
@Component
public class LinkKeys {

    private final Map<String, byte[]> secrets = new LinkedHashMap<>();

    /** @param keys for instance "2027:…,2026:…" */
    public LinkKeys(@Value("${journey.links.keys}") String keys) {
        Arrays.stream(keys.split(",")).map(String::strip).forEach(key -> {
            int colon = key.indexOf(':');
            secrets.put(key.substring(0, colon), key.substring(colon + 1).getBytes(StandardCharsets.UTF_8));
        });
    }

    String current() {
        return secrets.keySet().iterator().next();
    }

    Optional<byte[]> secret(String name) {
        return Optional.ofNullable(name).map(secrets::get);
    }
}
