package org.alteractions.journey.cafeselect.invitation;

import java.time.LocalTime;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Start form "answer-invitation": whether an invited candidate comes to the planned interviews. */
@Component
class AnswerInvitationHandler implements StartFormHandler {

    private final Invitations invitations;
    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    AnswerInvitationHandler(Invitations invitations, ApplicationRepository applications, SeasonRepository seasons) {
        this.invitations = invitations;
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "answer-invitation";
    }

    @Override
    public CaseReference open(Submission form) {
        ApplicationNumber candidate = ApplicationNumber.of(form.text("invitedCandidate"));
        SeasonReference season = applications.get(candidate).season();
        if (!seasons.get(season).chapter().equals(form.chapter())) {
            throw CafeSelectRefusal.CANDIDATE_OF_OTHER_CHAPTER.of().at("invitedCandidate");
        }
        invitations.note(
                candidate,
                form.decision(Variable.SLOT_ANSWER.key(), SlotAnswer.Answer.class),
                Optional.ofNullable(form.text("possibleFrom")).map(LocalTime::parse).orElse(null),
                form.text("slotRemark"));
        return candidate;
    }
}
