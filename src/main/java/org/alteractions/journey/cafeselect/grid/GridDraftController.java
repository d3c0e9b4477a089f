package org.alteractions.journey.cafeselect.grid;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.cafeselect.deliberation.DeliberatedSessions;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Receives drafts of the scorecard page from its script. */
@Controller
class GridDraftController {

    private final DeliberatedSessions sessions;
    private final GridDrafts drafts;
    private final RefusalMessages refusals;

    GridDraftController(DeliberatedSessions sessions, GridDrafts drafts, RefusalMessages refusals) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.refusals = refusals;
    }

    @PostMapping(ScorecardGridController.PAGE + "/draft")
    ResponseEntity<String> keep(
            @PathVariable SeasonReference season,
            @RequestParam(name = ScorecardGridController.CANDIDATE, defaultValue = "") String number,
            @RequestParam(name = ScorecardGridController.INTERVIEWER, defaultValue = "") String interviewer,
            @RequestParam String draft,
            Authentication caller) {
        SessionReference session = SessionReference.of(sessions.visible(season, caller));
        try {
            drafts.keep(session, caller.getName(), new ChosenPeople(number, interviewer), draft);
            return ResponseEntity.noContent().build();
        } catch (Refusal refusal) {
            return ResponseEntity.badRequest().body(refusals.french(refusal));
        }
    }
}
