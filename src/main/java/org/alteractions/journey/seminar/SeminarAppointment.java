package org.alteractions.journey.seminar;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Calendar entry of the training day for the expected students and the trainer. */
@Component
class SeminarAppointment implements Appointments {

    /** Other students may be invited later: they see a day of the season, not an appointment. */
    private static final Set<Application.State> INVITED =
            Set.of(Application.State.CONFIRMED, Application.State.TRAINED, Application.State.IN_TEAM);

    /** One day; source: programme article. */
    private static final Duration LENGTH = Duration.ofHours(8);

    private final SeminarDayRepository days;
    private final ApplicationRepository applications;
    private final SeminarAnswers answers;

    SeminarAppointment(SeminarDayRepository days, ApplicationRepository applications, SeminarAnswers answers) {
        this.days = days;
        this.applications = applications;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "seminar";
    }

    @Override
    public String scope(CaseContext context) {
        return applications.findById(ApplicationNumber.of(context.reference()))
                .map(application -> application.season().seminar().value())
                .orElse(context.reference().value());
    }

    /** Trainers' existing calendar entries have this name; the season is in the scope. */
    @Override
    public String nameOf(Recipient person) {
        return TrainerAddresses.isTrainer(person) ? "trainer" : person.id().value();
    }

    @Override
    public Set<String> answeredBy() {
        return Set.of("answer-seminar");
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return days.findById(SeminarReference.of(scope(context)))
                .filter(day -> day.state() == Seminar.State.PREPARED && isExpected(context.reference()))
                .map(day -> Appointment.lasting(day.startsAt(), LENGTH, day.place(),
                        new Sentence("Séminaire Alter'Actions", "Alter'Actions seminar")));
    }

    /**
     * Mails of the seminar itself go to expected people only. A mail about an application may concern another student.
     */
    private boolean isExpected(CaseReference reference) {
        return applications.findById(ApplicationNumber.of(reference))
                .map(application -> INVITED.contains(application.state())
                        && answers.by(ApplicationNumber.of(reference)).filter(answer -> answer != Answer.COMES)
                                .isEmpty())
                .orElse(true);
    }
}
