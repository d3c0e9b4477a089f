package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DaysAhead;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** The day of the seminar in the season's calendar, until its hour and place are set. */
@Component
class SeminarDayAhead implements DaysAhead {

    private static final Set<Application.State> MAYBE = Set.of(Application.State.REGISTERED,
            Application.State.INVITED, Application.State.INTERVIEWED, Application.State.WAITING_LIST,
            Application.State.OFFERED);

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
        return applications.findById(context.reference())
                .filter(application -> MAYBE.contains(application.state())
                        || application.state() == Application.State.CONFIRMED)
                .filter(application -> days.findBySeason(application.season()).isEmpty())
                .map(application -> day(application))
                .stream()
                .toList();
    }

    private Appointment day(Application application) {
        boolean maybe = MAYBE.contains(application.state());
        return Appointment.on(seasons.get(application.season()).seminarOn(), null, new Sentence(
                "Séminaire Alter'Actions" + (maybe ? ", pour les personnes sélectionnées" : ""),
                "Alter'Actions seminar" + (maybe ? ", for those who are selected" : "")));
    }
}
