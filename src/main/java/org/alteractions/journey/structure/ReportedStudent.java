package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;

/**
 * The student who is reported to leave a team.
 *
 * @param chosen as the form offers them: "NAN-26-007/student-12"
 */
public record ReportedStudent(String chosen) {

    static final String KEY = "reportedStudent";

    private static final String SEPARATOR = "/";

    /** Empty for answers from before the form had the question. */
    static Optional<ReportedStudent> in(Object answer) {
        return Optional.ofNullable(answer).map(Object::toString).filter(text -> text.contains(SEPARATOR))
                .map(ReportedStudent::new);
    }

    /** The dossier of the team. */
    public DossierReference dossier() {
        return DossierReference.of(chosen.substring(0, chosen.indexOf(SEPARATOR)));
    }

    /** The participant's number. */
    public String student() {
        return chosen.substring(chosen.indexOf(SEPARATOR) + 1);
    }

    /** Id as the mission's forms offer the members of its team. */
    String id() {
        return chosen.substring(chosen.lastIndexOf('-') + 1);
    }

    /** @throws Refusal if the student is in no team or in another team */
    void requireIn(Dossier concerned, TeamsAtWork teams) {
        if (!dossier().equals(concerned.reference()) || !teams.holds(this)) {
            throw StructureRefusal.NOT_IN_THE_TEAM.of(concerned.reference().value());
        }
    }
}
