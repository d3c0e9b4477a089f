package org.alteractions.journey.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.restitution.Restitution;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.springframework.stereotype.Component;

/** <code>${restitution.…}</code> in mail templates; dates are written in the reader's language. */
@Component
class ReviewMailValues implements MailValues {

    private final RestitutionRepository restitutions;

    ReviewMailValues(RestitutionRepository restitutions) {
        this.restitutions = restitutions;
    }

    /** Values of a restitution and its review for mail templates. */
    public record Facts(String at, String place, String heldDay, String summary, List<Item> recommendations) {}

    /** @param status name of the constant; the templates contain the words */
    public record Item(String wording, String status, String result) {}

    @Override
    public String name() {
        return "restitution";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext at, Recipient to) {
        return restitutions.findById(DossierReference.of(at.reference())).map(found -> facts(found, to.language()));
    }

    private static Facts facts(Restitution restitution, Locale language) {
        return new Facts(
                WrittenDates.moment(restitution.plannedAt(), language),
                restitution.place(),
                WrittenDates.day(restitution.heldOn(), language),
                restitution.summary(),
                restitution.inOrder().stream()
                        .map(made -> new Item(made.wording(), made.status().name(), made.result()))
                        .toList());
    }
}
