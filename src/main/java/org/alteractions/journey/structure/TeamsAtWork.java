package org.alteractions.journey.structure;

/** What a dossier asks the feature that forms teams, which knows dossiers and not the other way round. */
public interface TeamsAtWork {

    /**
     * Whether somebody is in the team of a dossier today.
     *
     * @param student as a participant's number, for instance "student-12"
     */
    boolean isMember(String dossier, String student);
}
