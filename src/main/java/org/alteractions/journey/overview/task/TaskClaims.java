package org.alteractions.journey.overview.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.overview.task.ClaimOutcome.Refused;
import org.alteractions.journey.process.panel.TaskTitles;
import org.alteractions.journey.process.waiting.StaffClaimService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Claims several tasks or gives them back. Each has its own transaction, so a refused one does not undo the others. */
@Component
class TaskClaims {

    private final StaffClaimService claims;
    private final TaskTitles titles;
    private final RefusalMessages refusals;

    TaskClaims(StaffClaimService claims, TaskTitles titles, RefusalMessages refusals) {
        this.claims = claims;
        this.titles = titles;
        this.refusals = refusals;
    }

    ClaimOutcome claim(List<String> ids, Authentication caller) {
        return changed(true, ids, caller, id -> claims.claim(caller, id));
    }

    ClaimOutcome giveBack(List<String> ids, Authentication caller) {
        return changed(false, ids, caller, id -> claims.giveBack(caller, id));
    }

    private ClaimOutcome changed(boolean claimed, List<String> ids, Authentication caller, Consumer<String> change) {
        List<String> chosen = ids.stream().distinct().limit(TaskList.MOST).toList();
        Map<String, String> named = named(chosen, caller);
        List<Refused> refused = new ArrayList<>();
        chosen.forEach(id -> {
            try {
                change.accept(id);
            } catch (Refusal refusal) {
                refused.add(new Refused(
                        named.getOrDefault(id, "Une tâche qui n'attend plus"), refusals.french(refusal)));
            }
        });
        return new ClaimOutcome(claimed, chosen.size() - refused.size(), refused);
    }

    // The title of a task that the account may not see would tell about a case of others.
    private Map<String, String> named(List<String> ids, Authentication caller) {
        return titles.of(claims.visible(caller, ids));
    }
}
