package org.alteractions.journey.school.invitation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.school.PresentedDossier;
import org.alteractions.journey.school.presentation.PresentationWords;
import org.springframework.stereotype.Component;

/** Page "join-presentation": an invited structure says whether it comes and names who comes; the answer may change. */
@Component
class JoinPresentationParticipantForm implements ParticipantForm {

    private final StructureAnswers answers;
    private final PresentationWords words;

    JoinPresentationParticipantForm(StructureAnswers answers, PresentationWords words) {
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String purpose() {
        return "join-presentation";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(invited(visit).isPresent(), "join-presentation");
    }

    /** The last answer. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        invited(visit).filter(dossier -> dossier.answer() != null).ifPresent(dossier -> {
            shown.put("presentationAnswer", Submission.value(dossier.answer()));
            shown.put("representatives", dossier.representatives());
            shown.put("structureRemark", dossier.remark());
        });
        return shown;
    }

    @Override
    public Optional<Sentence> subject(ParticipantVisit visit) {
        return words.withDate(visit.reference());
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answered) {
        return Map.of(
                "chapter", visit.chapter().value(),
                "invitedStructure", new Invitation(PresentationReference.of(visit.reference()), visit.person().id())
                        .key());
    }

    private Optional<PresentedDossier> invited(ParticipantVisit visit) {
        return answers.invited(PresentationReference.of(visit.reference()), visit.person().id());
    }
}
