package org.alteractions.journey.cafeselect.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.draft.StaffPageDrafts;
import org.springframework.stereotype.Component;

/**
 * What one staff member has typed in the grid of a session and not sent. The page may show some of the people only:
 * what was typed for the others stays.
 */
@Component
class GridDrafts {

    private final StaffPageDrafts drafts;
    private final InterviewRepository interviews;

    GridDrafts(StaffPageDrafts drafts, InterviewRepository interviews) {
        this.drafts = drafts;
        this.interviews = interviews;
    }

    /** Everything that the page restores, as JSON. */
    String of(SessionReference session, String account) {
        return drafts.written(drafts.of(account, page(session)));
    }

    /**
     * Saves what the page's script sends while the staff member types.
     *
     * @param shown the people on the page
     */
    void keep(SessionReference session, String account, ChosenPeople shown, String typed) {
        Map<String, Object> cells = drafts.read(typed);
        cells.keySet().removeIf(cell -> SentRows.interviewOf(cell).isEmpty());
        save(session, account, shown, cells);
    }

    /** The rows on the page have been sent: only those that were refused are still to be sent. */
    void sent(SessionReference session, String account, ChosenPeople shown, GridOutcome outcome) {
        Map<String, Object> cells = new LinkedHashMap<>();
        outcome.refused().forEach((interview, row) ->
                row.typed().forEach((question, text) -> cells.put(interview + "." + question, text)));
        save(session, account, shown, cells);
    }

    private void save(SessionReference session, String account, ChosenPeople shown, Map<String, Object> cells) {
        Set<String> onThePage = interviews.findBySessionOrderByThirdAscStartsAtAscRoomAsc(session).stream()
                .filter(shown::includes)
                .map(interview -> interview.id().toString())
                .collect(Collectors.toSet());
        Map<String, Object> all = new LinkedHashMap<>(drafts.of(account, page(session)));
        all.keySet().removeIf(cell -> SentRows.interviewOf(cell).filter(onThePage::contains).isPresent());
        all.putAll(cells);
        drafts.keep(account, page(session), "Évaluations · " + session, all);
    }

    private static String page(SessionReference session) {
        return "scorecards/" + session;
    }
}
