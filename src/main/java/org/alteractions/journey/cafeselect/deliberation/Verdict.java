package org.alteractions.journey.cafeselect.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
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
            throw CafeSelectRefusal.CANDIDATE_IN_NO_LIST.of(candidate);
        });
        listed.stream().filter(candidate -> Collections.frequency(listed, candidate) > 1).findFirst().ifPresent(
                candidate -> {
                    throw CafeSelectRefusal.CANDIDATE_IN_SEVERAL_LISTS.of(candidate);
                });
        if (accepted.size() > places) {
            throw places > 1
                    ? CafeSelectRefusal.TOO_MANY_ACCEPTED.of(accepted.size(), places)
                    : CafeSelectRefusal.TOO_MANY_ACCEPTED_FOR_ONE_PLACE.of(accepted.size(), places);
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
