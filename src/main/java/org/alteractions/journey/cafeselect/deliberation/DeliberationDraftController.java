package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Receives drafts of the deliberation page from its script. */
@Controller
class DeliberationDraftController {

    private final DeliberatedSessions deliberated;
    private final DeliberationDrafts drafts;
    private final RefusalMessages refusals;

    DeliberationDraftController(
            DeliberatedSessions deliberated, DeliberationDrafts drafts, RefusalMessages refusals) {
        this.deliberated = deliberated;
        this.drafts = drafts;
        this.refusals = refusals;
    }

    @PostMapping("/cafe-selects/{season}/deliberation/draft")
    ResponseEntity<String> keep(
            @PathVariable SeasonReference season, @RequestParam String draft, Authentication caller) {
        SessionReference session = SessionReference.of(deliberated.visible(season, caller));
        try {
            drafts.keep(session, caller.getName(), draft);
            return ResponseEntity.noContent().build();
        } catch (Refusal refusal) {
            return ResponseEntity.badRequest().body(refusals.french(refusal));
        }
    }
}
