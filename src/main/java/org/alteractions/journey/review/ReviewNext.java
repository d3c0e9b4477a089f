package org.alteractions.journey.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** Describes what comes after the restitution: the review with the structure a year later. */
@Component
class ReviewNext implements ComesNext {

    /** Without a date, because the structure's own dates contain it. */
    private static final Sentence WITH_YOU = new Sentence(
            "Le bilan des recommandations se fait avec vous, un an après la restitution.",
            "The recommendations are reviewed with you, a year after the restitution.");

    private final ReviewRepository reviews;
    private final Clock clock;

    ReviewNext(ReviewRepository reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return reviews.findById(DossierReference.of(reference))
                .filter(review -> review.state() == Review.State.WAITING)
                .map(review -> next(review, person));
    }

    private Sentence next(Review review, Recipient person) {
        if (review.dueOn().isBefore(LocalDate.now(clock))) {
            return new Sentence("Le bilan à un an des recommandations se fait en ce moment avec la structure.",
                    "The one-year review of the recommendations takes place with the structure now.");
        }
        return person.id().isOf(StructureContacts.PEOPLE)
                ? WITH_YOU
                : new Sentence(
                        "Le bilan des recommandations se fait avec la structure un an après la restitution, vers le "
                                + WrittenDates.day(review.dueOn(), Locale.FRENCH) + ".",
                        "The recommendations are reviewed with the structure a year after the restitution, around "
                                + WrittenDates.day(review.dueOn(), Locale.ENGLISH) + ".");
    }
}
