package org.alteractions.journey.cafeselect.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * The decisions of a deliberation on all candidates.
 *
 * @param places      number of places to give
 * @param waitingList numbers of applications, first in line first
 */
record Verdict(int places, List<ApplicationNumber> accepted, List<ApplicationNumber> waitingList,
        List<ApplicationNumber> declined) {

    /** @throws Refusal unless every candidate is in exactly one list and there is a place for all accepted */
    void check(List<ApplicationNumber> everybody) {
        List<ApplicationNumber> listed = new ArrayList<>(accepted);
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

    Decision of(ApplicationNumber candidate) {
        if (accepted.contains(candidate)) {
            return Decision.ACCEPTED;
        }
        return waitingList.contains(candidate) ? Decision.WAITING_LIST : Decision.DECLINED;
    }

    Integer rankOf(ApplicationNumber candidate) {
        int index = waitingList.indexOf(candidate);
        return index < 0 ? null : index + 1;
    }

    /** The answers to the form "deliberate". */
    Map<String, Object> answers() {
        return Map.of(
                "placesAvailable", places,
                "acceptedCandidates", texts(accepted),
                "waitingListCandidates", texts(waitingList),
                "declinedCandidates", texts(declined));
    }

    private static List<String> texts(List<ApplicationNumber> numbers) {
        return numbers.stream().map(ApplicationNumber::value).toList();
    }
}
