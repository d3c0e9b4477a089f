package org.alteractions.journey.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.process.Deadlines;
import org.springframework.stereotype.Component;

/** Describes what comes next for a structure, until its mission begins. */
@Component
class DossierNext implements ComesNext {

    /** Source: programme article. */
    private static final Sentence TERMS = new Sentence(
            " Les missions d'automne commencent en octobre, celles de printemps en février.",
            " Autumn missions begin in October, spring missions in February.");

    private final DossierRepository dossiers;
    private final Deadlines deadlines;
    private final Clock clock;

    DossierNext(DossierRepository dossiers, Deadlines deadlines, Clock clock) {
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return dossiers.findById(DossierReference.of(reference)).map(dossier -> next(dossier.state()));
    }

    private Sentence next(Dossier.State state) {
        return switch (state) {
            case RECEIVED -> new Sentence(
                    "L'antenne étudie votre demande et vous répond, d'ordinaire dans les %d jours.".formatted(days()),
                    "The chapter looks at your request and answers you, usually within %d days.".formatted(days()));
            case INFORMATION_ASKED -> new Sentence(
                    "Nous attendons votre complément. L'antenne reprend ensuite l'étude de votre demande.",
                    "We wait for your answer. The chapter then goes on with your request.");
            case REFRAMED -> new Sentence(
                    "Nous attendons votre réponse sur le périmètre proposé. Si vous l'acceptez, votre demande attend"
                            + " une équipe." + TERMS.french(),
                    "We wait for your answer about the proposed scope. If you accept it, your request waits for a team."
                            + TERMS.english());
            case ACCEPTED -> new Sentence(
                    "Votre demande attend une équipe d'étudiants : nous vous écrirons dès qu'elle est formée."
                            + TERMS.french(),
                    "Your request waits for a team of students: we will write to you once it is formed."
                            + TERMS.english());
            case POSTPONED -> new Sentence(
                    "Votre demande est gardée pour la saison suivante : nous vous écrirons alors." + TERMS.french(),
                    "Your request is kept for the next season: we will write to you then." + TERMS.english());
            default -> null;
        };
    }

    private long days() {
        LocalDate today = LocalDate.now(clock);
        return ChronoUnit.DAYS.between(today, deadlines.day("qualification"));
    }
}
