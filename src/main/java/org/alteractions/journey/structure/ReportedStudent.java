package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.Refusal;

/**
 * The student who is said to leave a team, as the form offers them: "NAN-26-007/student-12".
 *
 * @param student participant's number
 */
record ReportedStudent(String dossier, String student) {

    static final String KEY = "reportedStudent";

    private static final String SEPARATOR = "/";

    static ReportedStudent of(String chosen) {
        int end = chosen.indexOf(SEPARATOR);
        return new ReportedStudent(chosen.substring(0, end), chosen.substring(end + 1));
    }

    /** Empty for an answer of before the form asked. */
    static Optional<ReportedStudent> in(Object answer) {
        return Optional.ofNullable(answer).map(Object::toString).filter(text -> text.contains(SEPARATOR))
                .map(ReportedStudent::of);
    }

    /** As the forms of a mission offer the members of its team. */
    String number() {
        return student.substring(student.lastIndexOf('-') + 1);
    }

    /** @throws Refusal where they are in no team, or in another one */
    void requireIn(String reference, TeamsAtWork teams) {
        if (!dossier.equals(reference) || !teams.isMember(reference, student)) {
            throw new Refusal(KEY, "cette personne n'est pas dans l'équipe du dossier " + reference
                    + " : choisissez quelqu'un de cette équipe, ou vérifiez le dossier concerné.");
        }
    }
}
