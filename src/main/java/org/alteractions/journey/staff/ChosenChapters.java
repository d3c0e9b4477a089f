package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alteractions.journey.id.ChapterId;

/** The chapter switch of the frame. The choice stands in the address, so that a mailed link shows the same page. */
public final class ChosenChapters {

    /** Request parameter. */
    public static final String PARAMETER = "antenne";

    private ChosenChapters() {}

    /** The chosen chapter if the account may see it, else all chapters that it may see. */
    public static List<ChapterId> of(HttpServletRequest request, List<ChapterId> visible) {
        List<ChapterId> chosen = visible.stream().filter(chapter -> chapter.value().equals(asked(request))).toList();
        return chosen.isEmpty() ? visible : chosen;
    }

    /** What the address asks for, which may be no chapter; empty for all chapters. */
    public static String asked(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return asked == null ? "" : asked;
    }
}
