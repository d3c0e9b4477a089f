package org.alteractions.journey.list;

import java.util.HashMap;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of lists. A list's filter, order and page stand in its address, and so does the chapter of the frame. */
public final class ListAddress {

    private ListAddress() {}

    /** @param chosen id of the chapter chosen in the frame; empty or null for all */
    public static String of(String path, Map<String, String> parameters, String chosen) {
        LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        if (chosen != null && !chosen.isEmpty()) {
            query.add("antenne", "{antenne}");
        }
        parameters.keySet().forEach(name -> query.add(name, "{" + name + "}"));
        return UriComponentsBuilder.fromPath(path).queryParams(query).encode()
                .build(chosen == null || chosen.isEmpty() ? parameters : with(parameters, chosen))
                .toString();
    }

    private static Map<String, String> with(Map<String, String> parameters, String chosen) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("antenne", chosen);
        return all;
    }
}
