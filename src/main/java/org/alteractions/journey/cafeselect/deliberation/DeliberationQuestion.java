package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;

/**
 * What is shown once more before the letters of a deliberation go.
 *
 * @param seen    stands for exactly this verdict: an answer to an older question does not count
 * @param letters how many candidates are written to
 */
public record DeliberationQuestion(String seen, int letters, List<String> lines) {

    static DeliberationQuestion about(Verdict verdict) {
        return new DeliberationQuestion(
                Integer.toHexString(verdict.hashCode()),
                verdict.accepted().size() + verdict.waitingList().size() + verdict.declined().size(),
                List.of("Retenus : " + verdict.accepted().size() + " sur " + verdict.places() + " à pourvoir",
                        "Liste d'attente : " + verdict.waitingList().size(),
                        "Non retenus : " + verdict.declined().size()));
    }
}
