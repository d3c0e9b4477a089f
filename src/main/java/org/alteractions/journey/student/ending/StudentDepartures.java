package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.StudentContacts;
import org.springframework.stereotype.Component;

/** Students who have withdrawn from their application, and so from the events of its season. */
@Component
class StudentDepartures implements DepartureLookup {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    StudentDepartures(ApplicationRepository applications, SeasonRepository seasons) {
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public boolean hasLeft(CaseReference reference, ParticipantId recipient) {
        return StudentContacts.id(recipient).filter(student -> hasWithdrawn(student, reference)).isPresent();
    }

    private boolean hasWithdrawn(Long student, CaseReference reference) {
        return applications.findById(ApplicationNumber.of(reference))
                .map(own -> own.studentId().equals(student) && own.state() == Application.State.WITHDRAWN)
                .orElseGet(() -> seasons.findAbout(reference)
                        .filter(season -> applications.existsByStudentIdAndSeasonAndState(
                                student, season.reference(), Application.State.WITHDRAWN))
                        .isPresent());
    }
}
