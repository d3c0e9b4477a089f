package org.alteractions.journey.team.review;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a new build of a season's teams from the review page. */
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
     * @param seen version of the review that the caller saw
     * @throws Refusal if the task of the review is completed
     */
    @Transactional
    public void ask(SeasonReference season, int seen) {
        states.save(review.take(season, seen).building());
        if (!messages.tell(Message.TEAMS_TO_REBUILD, season)) {
            throw TeamRefusal.REVIEW_CLOSED.of();
        }
    }
}
