package org.alteractions.journey.mail;

import org.alteractions.journey.id.CaseReference;

/** A feature's knowledge of who has left a case of their own accord, or was replaced in it. */
public interface DepartureLookup {

    /**
     * @param reference of the case that a mail is about
     * @param recipient participant number, for instance "student-12"
     */
    boolean hasLeft(CaseReference reference, String recipient);
}
