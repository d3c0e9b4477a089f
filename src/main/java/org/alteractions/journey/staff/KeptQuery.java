package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.staff.StaffFrame.Kept;

/** The filter and order of a page's address, which the chapter switch keeps. */
record KeptQuery(List<Kept> pairs) {

    /** Another chapter has other pages, and what was done was done in this one. */
    private static final Set<String> LEFT_OUT =
            Set.of(ChosenChapters.PARAMETER, DroppedFilter.PARAMETER, "page", "avant", "done", "refused");
    private static final int LONGEST = 200;

    KeptQuery {
        pairs = List.copyOf(pairs);
    }

    /** Nothing of a form that was sent, and no text that is too long for any filter. */
    static KeptQuery of(HttpServletRequest request) {
        return new KeptQuery(!request.getMethod().equals("GET") ? List.of()
                : request.getParameterMap().entrySet().stream()
                        .filter(one -> !LEFT_OUT.contains(one.getKey()) && one.getKey().length() <= LONGEST)
                        .flatMap(one -> Arrays.stream(one.getValue())
                                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                                .map(value -> new Kept(one.getKey(), value)))
                        .toList());
    }

    KeptQuery without(Set<String> names) {
        return new KeptQuery(pairs.stream().filter(pair -> !names.contains(pair.name())).toList());
    }

    KeptQuery with(String name, String value) {
        return new KeptQuery(Stream.concat(
                pairs.stream(), Stream.of(new Kept(name, value))).toList());
    }

    String address(String path) {
        return path + pairs.stream().map(KeptQuery::encoded).collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(Kept pair) {
        return URLEncoder.encode(pair.name(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8);
    }
}
