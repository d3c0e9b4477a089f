package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.participant.CaseSubject;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Names an application on receipts: "votre candidature 2027-0012, saison d'automne 2027". */
@Component
class ApplicationSubject implements CaseSubject {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    ApplicationSubject(ApplicationRepository applications, SeasonRepository seasons) {
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference) {
        return applications.findById(ApplicationNumber.of(reference))
                .map(application -> seasons.get(application.season()).dated(new Sentence(
                "votre candidature " + reference, "your application " + reference)));
    }
}
