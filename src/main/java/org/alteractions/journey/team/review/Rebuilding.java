package org.alteractions.journey.team.review;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the teams of a season built anew: for the page, which no form and no step stands behind. */
@Component
class Rebuilding {

    private final TeamReview review;
    private final TeamReviewStateRepository states;
    private final Messages messages;

    Rebuilding(TeamReview review, TeamReviewStateRepository states, Messages messages) {
        this.review = review;
        this.states = states;
        this.messages = messages;
    }

    /**
     * @param seen version of the desk that whoever asks has looked at
     * @throws Refusal where the task of the review is done
     */
    @Transactional
    public void ask(SeasonReference season, int seen) {
        states.save(review.take(season, seen).building());
        if (!messages.tell(Message.TEAMS_TO_REBUILD, season)) {
            throw TeamRefusal.REVIEW_CLOSED.of();
        }
    }
}
