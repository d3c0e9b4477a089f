package org.alteractions.journey.process.form;

import org.alteractions.journey.id.CaseReference;

/** The feature that opens a case from a start form, in the transaction that starts the process. */
public interface StartFormHandler {

    /** Id of the form. */
    String form();

    /**
     * @return the reference of what was opened, which becomes the business key
     * @throws org.alteractions.journey.Refusal where the domain cannot accept an answer; nothing has started then
     */
    CaseReference open(Submission submission);

    /**
     * Whether each sent form has a number of its own and is all that there is under it, so that those may read it who may
     * send it. A form that adds to another case opens nothing: who may send it may not read that case.
     */
    default boolean opensEntry() {
        return false;
    }
}
