package org.alteractions.journey.cafeselect;

import java.time.Clock;
import java.util.Map;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.draft.TaskDraft;
import org.springframework.stereotype.Component;

/** The reason of a deliberation while somebody writes it: the deliberation keeps it only once the decisions are given. */
@Component
class ReasonDrafts {

    private static final String KEY = "deliberationReason";

    private final DraftService drafts;
    private final Clock clock;

    ReasonDrafts(DraftService drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @return empty where the account has not written one */
    String of(String session, String account) {
        return drafts.find(account, subject(session))
                .map(draft -> String.valueOf(draft.answers().get(KEY)))
                .orElse("");
    }

    /** @param reason blank or null for none */
    void keep(String session, String account, String reason) {
        Map<String, Object> answers = reason == null || reason.isBlank() ? Map.of() : Map.of(KEY, reason);
        drafts.save(new TaskDraft(
                account, subject(session), "Délibération · " + session, "deliberate", 0, answers, clock.instant()));
    }

    void delete(String session, String account) {
        drafts.delete(account, subject(session));
    }

    private static DraftSubject subject(String session) {
        return DraftSubject.page("deliberation/" + session);
    }
}
