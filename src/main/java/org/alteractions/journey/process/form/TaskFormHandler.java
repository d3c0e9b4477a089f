package org.alteractions.journey.process.form;

/** Carries the answers of a feature's task form to its domain, in the submission's transaction. */
public interface TaskFormHandler {

    /** Id of the form. */
    String form();

    /** @throws org.alteractions.journey.Refusal if the domain cannot accept an answer; nothing has changed then */
    void record(Submission submission);
}
