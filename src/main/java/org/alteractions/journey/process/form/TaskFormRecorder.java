package org.alteractions.journey.process.form;

/** The feature that owns the answers of one task form and carries them to its domain, in the submit's transaction. */
public interface TaskFormRecorder {

    /** Id of the form. */
    String form();

    /** @throws org.alteractions.journey.Refusal where the domain cannot accept an answer; nothing has changed then */
    void record(Submission submission);

    /**
     * For whoever sends the form of a task that has closed by itself: its time was over, or the case went another way.
     *
     * @param reference of the case that the task belonged to
     */
    default String whyClosed(String reference) {
        return "Cette tâche s'est fermée d'elle-même, parce que son délai est passé ou que la situation a changé :"
                + " votre formulaire n'a pas été enregistré.";
    }
}
