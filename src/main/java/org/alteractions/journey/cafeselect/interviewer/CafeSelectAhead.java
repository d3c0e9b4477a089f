package org.alteractions.journey.cafeselect.interviewer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.SessionInterviewer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DaysAhead;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** The Café Select as a future day of registered students and interviewers, until the interview times are published. */
@Component
class CafeSelectAhead implements DaysAhead {

    private static final Set<CafeSelect.State> COMING = Set.of(CafeSelect.State.PREPARED, CafeSelect.State.PLANNING);
    private static final Sentence NAME = new Sentence("Café Select", "Café Select");
    private static final Sentence TITLE = new Sentence(
            "Café Select (nous vous écrirons l'heure de vos entretiens)",
            "Café Select (we will write to you with the times of your interviews)");

    private final CafeSelectRepository sessions;
    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final Availability availability;

    CafeSelectAhead(
            CafeSelectRepository sessions, ApplicationRepository applications, SeasonRepository seasons,
            Availability availability) {
        this.sessions = sessions;
        this.applications = applications;
        this.seasons = seasons;
        this.availability = availability;
    }

    @Override
    public List<Appointment> about(CaseContext context, Recipient to) {
        Optional<Appointment> day = CafeSelect.isReference(context.reference())
                ? ofInterviewer(context.reference(), to)
                : applications.findById(ApplicationNumber.of(context.reference()))
                        .filter(application -> application.state() == Application.State.REGISTERED)
                        .flatMap(application -> ofCandidate(application.season()));
        return day.stream().toList();
    }

    private Optional<Appointment> ofCandidate(SeasonReference season) {
        Optional<CafeSelect> session = sessions.findById(season.cafeSelect());
        return session.isEmpty()
                ? Optional.of(Appointment.on(seasons.get(season).cafeSelectOn(), null, TITLE))
                : session.filter(one -> COMING.contains(one.state())).map(one ->
                        Appointment.on(one.startsAt().toLocalDate(), one.place(), TITLE));
    }

    private Optional<Appointment> ofInterviewer(CaseReference reference, Recipient to) {
        if (InterviewerAddresses.interviewer(to.id())
                .flatMap(own -> availability.declared(SessionReference.of(reference), own))
                .filter(Presence::absent)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<CafeSelect> prepared = sessions.findById(SessionReference.of(reference));
        if (prepared.isEmpty()) {
            return InterviewerAddresses.interviewer(to.id())
                    .map(own -> Appointment.on(
                            seasons.about(reference).cafeSelectOn(), null, NAME));
        }
        return prepared
                .filter(session -> COMING.contains(session.state()))
                .filter(session -> InterviewerAddresses.interviewer(to.id())
                        .filter(own -> session.interviewers().contains(new SessionInterviewer(own)))
                        .isPresent())
                .map(session -> Appointment.lasting(
                        session.startsAt(), Duration.between(session.startsAt(), session.endsBy()), session.place(),
                        NAME));
    }
}
