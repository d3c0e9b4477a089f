package org.alteractions.journey.seminar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.springframework.stereotype.Component;

/** The steps of a seminar, for stories that begin after the first step. */
@Component
public class SeminarFixtures {

    public static final String SEMINAR = RegistrationFixtures.SEASON + "/seminar";
    public static final String TRAINER = "salome@conseil.example";

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final Candidates candidates;
    private final Messages messages;

    SeminarFixtures(JourneyDriver journey, RegistrationFixtures registrations, Candidates candidates, Messages messages) {
        this.journey = journey;
        this.registrations = registrations;
        this.candidates = candidates;
        this.messages = messages;
    }

    /** A student who has accepted a place. @return the application's number */
    public String confirmed(String firstName, String email, String language) {
        String number = registrations.register(firstName, email, language, RegistrationFixtures.POLYTECH);
        candidates.invite(ApplicationNumber.of(number));
        candidates.offer(ApplicationNumber.of(number));
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(number),
                Map.of(Variable.SELECTION_DECISION, "accepted"));
        journey.run();
        journey.complete(number, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());
        return number;
    }

    /** The first in line for a place. @return the application's number */
    public String waiting(String firstName, String email) {
        String number = registrations.register(firstName, email, "fr", RegistrationFixtures.POLYTECH);
        candidates.invite(ApplicationNumber.of(number));
        candidates.putOnWaitingList(ApplicationNumber.of(number), 1);
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(number),
                Map.of(Variable.SELECTION_DECISION, "waitingList"));
        journey.run();
        return number;
    }

    public void begun() {
        journey.call(ProcessIds.SEMINAR, SEMINAR, "nantes");
    }

    public void prepared() {
        begun();
        journey.complete(SEMINAR, SeminarSteps.PREPARE_SEMINAR, preparation());
    }

    public void attended(List<String> present) {
        journey.complete(SEMINAR, SeminarSteps.RECORD_ATTENDANCE,
                RecordAttendanceAnswers.held().presentStudents(present));
    }

    public static PrepareSeminarAnswers preparation() {
        return PrepareSeminarAnswers.plan()
                .seminarDate(LocalDate.now().plusDays(28).toString())
                .seminarStart("09:30")
                .seminarPlace("3 place Graslin")
                .trainerName("Salomé Vidal")
                .trainerEmail(TRAINER)
                .trainerLanguage("fr");
    }
}
