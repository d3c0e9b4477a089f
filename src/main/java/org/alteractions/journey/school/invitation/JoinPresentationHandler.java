package org.alteractions.journey.school.invitation;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.school.PresentedDossier;
import org.alteractions.journey.school.SchoolRefusal;
import org.springframework.stereotype.Component;

/** Start form "join-presentation": records whether an invited structure comes to a school, by link or by phone. */
@Component
class JoinPresentationHandler implements StartFormHandler {

    private final StructureAnswers answers;

    JoinPresentationHandler(StructureAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "join-presentation";
    }

    @Override
    public CaseReference open(Submission form) {
        Invitation invitation = Invitation.ofKey(form.text("invitedStructure"));
        if (!answers.chapter(invitation.presentation()).equals(form.chapter())) {
            throw SchoolRefusal.PRESENTATION_OF_OTHER_CHAPTER.of();
        }
        answers.note(invitation.presentation(), invitation.structure(),
                form.decision("presentationAnswer", PresentedDossier.Answer.class),
                form.text("representatives"), form.text("structureRemark"));
        return invitation.presentation();
    }
}
