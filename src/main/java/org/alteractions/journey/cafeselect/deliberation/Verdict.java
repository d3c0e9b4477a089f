package org.alteractions.journey.cafeselect.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.assessment.Decision;

/**
 * What a deliberation decides on all candidates together.
 *
 * @param places      how many there are to give
 * @param waitingList numbers of applications, first in line first
 */
record Verdict(int places, List<String> accepted, List<String> waitingList, List<String> declined) {

    /** @throws Refusal unless everybody stands in exactly one list, and there is a place for all accepted */
    void check(List<String> everybody) {
        List<String> listed = new ArrayList<>(accepted);
        listed.addAll(waitingList);
        listed.addAll(declined);
        everybody.stream().filter(candidate -> !listed.contains(candidate)).findFirst().ifPresent(candidate -> {
            throw new Refusal("declinedCandidates",
                    candidate + " n'est dans aucune des trois listes.");
        });
        listed.stream().filter(candidate -> Collections.frequency(listed, candidate) > 1).findFirst().ifPresent(
                candidate -> {
                    throw new Refusal("acceptedCandidates",
                            candidate + " est dans plusieurs listes.");
                });
        if (accepted.size() > places) {
            throw new Refusal("acceptedCandidates", "%d candidats retenus pour %d place%s."
                    .formatted(accepted.size(), places, places > 1 ? "s" : ""));
        }
    }

    Decision of(String candidate) {
        if (accepted.contains(candidate)) {
            return Decision.ACCEPTED;
        }
        return waitingList.contains(candidate) ? Decision.WAITING_LIST : Decision.DECLINED;
    }

    Integer rankOf(String candidate) {
        int index = waitingList.indexOf(candidate);
        return index < 0 ? null : index + 1;
    }
}
