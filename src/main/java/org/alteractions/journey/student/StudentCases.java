package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.participant.OwnCases;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Maps a season's mails to many recipients to the student's own application. */
@Component
class StudentCases implements OwnCases {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    StudentCases(ApplicationRepository applications, SeasonRepository seasons) {
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public Optional<CaseReference> of(CaseReference reference, ParticipantId participant) {
        return StudentContacts.id(participant)
                .flatMap(student -> seasons.findAbout(reference).flatMap(season ->
                        applications.findByStudentIdAndSeason(student, season.reference())))
                .map(application -> application.number());
    }
}
