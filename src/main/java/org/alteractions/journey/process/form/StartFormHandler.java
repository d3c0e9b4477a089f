package org.alteractions.journey.process.form;

import org.alteractions.journey.id.CaseReference;

/** Opens a case from a feature's start form, in the transaction that starts the process. */
public interface StartFormHandler {

    /** Id of the form. */
    String form();

    /**
     * @return the reference of the opened case, which becomes the business key
     * @throws org.alteractions.journey.Refusal if the domain cannot accept an answer; nothing has started then
     */
    CaseReference open(Submission submission);

    /**
     * Whether each sent form gets its own number and is the only content under it. If so, staff who may send it may
     * also read it. A form that adds to another case opens no entry, and the right to send it does not include reading
     * that case.
     */
    default boolean opensEntry() {
        return false;
    }
}
