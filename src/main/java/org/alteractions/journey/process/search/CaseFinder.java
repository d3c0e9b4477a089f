package org.alteractions.journey.process.search;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;

/** Finds a feature's cases by reference, title, place, or by the people and structures concerned. */
public interface CaseFinder {

    /** Uses one query, newest references first. The caller filters out cases that the user may not read. */
    List<Hit> find(Wanted wanted);

    /**
     * A case.
     *
     * @param kind  in French, for instance "Candidature"
     * @param title person or thing that the case concerns
     * @param who   whom the words name; empty if they name the case
     */
    record Hit(CaseReference reference, String kind, String title, Optional<Who> who) {

        public static Hit of(String number, String kind, String title) {
            return new Hit(CaseReference.of(number), kind, title, Optional.empty());
        }

        public Hit naming(Who who) {
            return new Hit(reference, kind, title, Optional.of(who));
        }
    }

    /**
     * A person or structure.
     *
     * @param id the same in all cases
     */
    record Who(PersonKind kind, String id, String name) {}
}
