package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;

/**
 * Question to confirm before the mails of a deliberation are sent.
 *
 * @param seen    identifies this verdict: the confirmation of an older question does not count
 * @param letters number of candidates who get a mail
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
