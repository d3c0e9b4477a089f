package org.alteractions.journey.process.form;

/** The feature that opens a case from a start form, in the transaction that starts the process. */
public interface StartFormHandler {

    /** Id of the form. */
    String form();

    /**
     * @return the reference of what was opened, which becomes the business key
     * @throws org.alteractions.journey.Refusal where the domain cannot accept an answer; nothing has started then
     */
    String open(Submission submission);
}
