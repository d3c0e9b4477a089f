package org.alteractions.journey.participant.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.upload.OversizedUploads;

/** What follows the path in a page's address, for instance "season=NAN-2027-AUTUMN": it stays while its form is filled in. */
final class PageQuery {

    /** What links and forms of a page say anew: its language, and that something was refused. */
    static final Set<String> OF_A_LINK = Set.of("lang", OversizedUploads.PARAMETER);
    /** The same, and what leads to another draft. */
    static final Set<String> OF_A_DRAFT = Set.of("lang", OversizedUploads.PARAMETER, "draft", "about");
    /** The same, and what a page shows once. */
    static final Set<String> OF_ONE_LOOK = Set.of("lang", OversizedUploads.PARAMETER, "draft", "about", "edit", "done");

    /** Beyond it somebody plays with addresses. */
    private static final int LONGEST = 1000;

    private PageQuery() {}

    /** As it came, encoded; empty for none. @param without names that are left out */
    static String of(HttpServletRequest request, Set<String> without) {
        String query = request.getQueryString();
        return query == null || query.length() > LONGEST ? "" : Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !without.contains(part.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
    }
}
