package org.alteractions.journey.process.stuck;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * A case that is stuck.
 *
 * @param reference the case; the dossier where a season's step concerns one of its dossiers. Null for an instance
 *                  without business key
 * @param chapter   null if the process has none
 * @param phase     of the process, as in {@code stuck.yaml}
 * @param since     when the step was due, not when somebody took it or retried it
 * @param detail    technical, in English, without personal data; empty if there is nothing to add
 */
public record StuckCase(
        CaseReference reference,
        ChapterId chapter,
        Phase phase,
        StuckPlace place,
        StuckReason reason,
        Instant since,
        StuckAttempts attempts,
        String detail) {

    /** Identifies the state: the same case, reason and node are one state, however often it is found. */
    public String key() {
        return String.join("/", reference == null ? String.valueOf(place.instance()) : reference.value(),
                reason.key(), place.node() == null ? place.process() : place.node());
    }

    /** States with the same cause are one line in mails and lists. */
    public String causeKey() {
        String error = attempts.lastError() == null ? "" : attempts.lastError();
        return reason.isShared()
                ? reason.key()
                : String.join("/", reason.key(), place.process(), String.valueOf(place.node()), error);
    }

    /** The same state, known for longer than the engine tells. */
    public StuckCase since(Instant earlier) {
        return earlier.isBefore(since)
                ? new StuckCase(reference, chapter, phase, place, reason, earlier, attempts, detail)
                : this;
    }
}
