package org.alteractions.journey.seminar;

import java.util.Collection;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Candidates;

/** Number of expected students who come, do not come, or have not answered. */
record AnswerCount(long coming, long absent, long silent) {

    static AnswerCount of(Collection<Candidates.Candidate> expected, Map<ApplicationNumber, Attendance> answers) {
        long coming = count(expected, answers, Answer.COMES);
        long absent = count(expected, answers, Answer.CATCHES_UP);
        return new AnswerCount(coming, absent, expected.size() - coming - absent);
    }

    /** For staff, for instance "12 viennent, 1 ne vient pas, 3 sans réponse". */
    String inWords() {
        return coming + (coming > 1 ? " viennent, " : " vient, ")
                + absent + (absent > 1 ? " ne viennent pas, " : " ne vient pas, ")
                + silent + " sans réponse";
    }

    private static long count(
            Collection<Candidates.Candidate> expected, Map<ApplicationNumber, Attendance> answers, Answer answer) {
        return expected.stream()
                .map(student -> answers.get(student.number()))
                .filter(said -> said != null && said.answer() == answer)
                .count();
    }
}
