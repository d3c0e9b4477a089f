package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DaysAhead;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/**
 * The day of the seminar in the season's calendar, until its time and place are set. Students who may still be invited
 * keep it afterwards.
 */
@Component
class SeminarDayAhead implements DaysAhead {

    private static final Set<Application.State> MAYBE = Set.of(Application.State.REGISTERED,
            Application.State.INVITED, Application.State.INTERVIEWED, Application.State.WAITING_LIST,
            Application.State.OFFERED);

    private static final Sentence TITLE = new Sentence("Séminaire Alter'Actions", "Alter'Actions seminar");
    private static final Sentence IF_SELECTED = new Sentence(
            "Séminaire Alter'Actions, pour les personnes sélectionnées",
            "Alter'Actions seminar, for those who are selected");
    private static final Sentence IF_ACCEPTED = new Sentence(
            "Séminaire Alter'Actions, si vous acceptez la place", "Alter'Actions seminar, if you accept the place");

    private final SeminarDayRepository days;
    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    SeminarDayAhead(SeminarDayRepository days, ApplicationRepository applications, SeasonRepository seasons) {
        this.days = days;
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public List<Appointment> about(CaseContext context, Recipient to) {
        return applications.findById(ApplicationNumber.of(context.reference()))
                .filter(application -> MAYBE.contains(application.state())
                        || application.state() == Application.State.CONFIRMED)
                .flatMap(application -> days.findBySeason(application.season())
                        .map(seminar -> prepared(seminar, application))
                        .orElseGet(() -> Optional.of(Appointment.on(
                                seasons.get(application.season()).seminarOn(), null, title(application.state())))))
                .stream()
                .toList();
    }

    /** Invited students have it as an appointment instead. */
    private static Optional<Appointment> prepared(Seminar seminar, Application application) {
        return Optional.of(seminar)
                .filter(day -> day.state() == Seminar.State.PREPARED && MAYBE.contains(application.state()))
                .map(day -> Appointment.on(day.startsAt().toLocalDate(), day.place(), title(application.state())));
    }

    private static Sentence title(Application.State state) {
        return state == Application.State.OFFERED ? IF_ACCEPTED : MAYBE.contains(state) ? IF_SELECTED : TITLE;
    }
}
