package org.alteractions.journey.process.tasklist;

import java.util.Optional;

/** A notice for all users of Tasklist. */
public interface StaffNotice {

    /** In French, without personal data; empty if there is no notice. */
    Optional<String> sentence();
}
