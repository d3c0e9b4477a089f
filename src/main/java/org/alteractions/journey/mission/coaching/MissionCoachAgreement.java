package org.alteractions.journey.mission.coaching;

import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.CoachAgreement;
import org.springframework.stereotype.Component;

@Component
class MissionCoachAgreement implements CoachAgreement {

    private final CoachingAnswerRepository answers;
    private final CoachingService coaching;

    MissionCoachAgreement(CoachingAnswerRepository answers, CoachingService coaching) {
        this.answers = answers;
        this.coaching = coaching;
    }

    @Override
    public Set<Long> declined(DossierReference dossier) {
        return answers.findByDossier(dossier).stream()
                .filter(CoachingAnswer::declined)
                .map(CoachingAnswer::coachId)
                .collect(Collectors.toSet());
    }

    @Override
    public void stays(DossierReference dossier) {
        coaching.stays(dossier);
    }
}
