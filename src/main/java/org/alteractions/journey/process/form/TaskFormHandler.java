package org.alteractions.journey.process.form;

/** The feature that owns the answers of one task form and carries them to its domain, in the submit's transaction. */
public interface TaskFormHandler {

    /** Id of the form. */
    String form();

    /** @throws org.alteractions.journey.Refusal where the domain cannot accept an answer; nothing has changed then */
    void record(Submission submission);
}
