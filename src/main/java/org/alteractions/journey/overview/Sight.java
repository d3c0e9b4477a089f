package org.alteractions.journey.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * The cases that a staff member may see on our pages. Lists, counters, searches and exports all use it: a case that is
 * not shown is not counted either.
 *
 * @param account  of the staff member
 * @param groups   ids of the account's groups
 * @param chapters chosen in the frame, all of them visible to the account
 * @param only     readable dossiers; empty if the account may read all dossiers of the chapters
 */
public record Sight(
        String account, List<String> groups, List<ChapterId> chapters, Optional<Set<CaseReference>> only) {

    public Sight {
        groups = List.copyOf(groups);
        chapters = List.copyOf(chapters);
    }

    /** SQL condition on dossiers with the alias d, with {@link #parameters()}. */
    public String condition() {
        return "d.chapter in (:chapters)" + (only.isPresent() ? " and d.reference in (:readable)" : "");
    }

    /** The parameters that {@link #condition()} names; at least one value each, because SQL allows no empty list. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("chapters", chapters.isEmpty()
                ? List.of("")
                : chapters.stream().map(ChapterId::value).toList());
        only.ifPresent(readable -> parameters.put("readable", readable.isEmpty()
                ? List.of("")
                : readable.stream().map(CaseReference::value).toList()));
        return parameters;
    }

    public boolean shows(CaseReference reference) {
        return only.isEmpty() || only.get().contains(reference);
    }

    /** Whether the account sees every task of its chapters, as in Tasklist. */
    public boolean seesAllTasks() {
        return only.isEmpty();
    }
}
