package org.alteractions.journey.participant.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.upload.OversizedUploads;

/** Query of a page's address, for instance "season=NAN-2027-AUTUMN", which is kept while the form is filled in. */
final class PageQuery {

    /** Parameters that each link or form of a page sets again: its language, and that an upload was refused. */
    static final Set<String> OF_A_LINK = Set.of("lang", OversizedUploads.PARAMETER);
    /** Also the parameters that lead to another draft. */
    static final Set<String> OF_A_DRAFT = Set.of("lang", OversizedUploads.PARAMETER, "draft", "about");
    /** Also the parameters that a page shows once. */
    static final Set<String> OF_ONE_LOOK = Set.of("lang", OversizedUploads.PARAMETER, "draft", "about", "edit", "done");

    /** Longer queries are ignored, because no page creates them. */
    private static final int LONGEST = 1000;

    private PageQuery() {}

    /** The encoded query as received; empty for none. @param without names that are left out */
    static String of(HttpServletRequest request, Set<String> without) {
        String query = request.getQueryString();
        return query == null || query.length() > LONGEST ? "" : Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !without.contains(part.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
    }
}
