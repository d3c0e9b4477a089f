package org.alteractions.journey.process.tasklist;

import java.util.Optional;

/** Something that everybody in Tasklist should know at the moment, whatever they are working on. */
public interface StaffNotice {

    /** In French, without anything personal; empty where there is nothing to say. */
    Optional<String> sentence();
}
