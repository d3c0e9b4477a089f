package org.alteractions.journey.participant;

import java.util.List;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.act.CaseMotion;
import org.springframework.stereotype.Component;

/** Describes what comes next in a case, in the reader's language, for the follow page and for receipts. */
@Component
public class NextWords {

    private static final Sentence MOVING = new Sentence(
            "Une étape est en cours de traitement : la suite se lit ici dans quelques instants.",
            "A step is being processed: what comes next can be read here in a moment.");

    private final List<ComesNext> features;
    private final CaseMotion motion;

    NextWords(List<ComesNext> features, CaseMotion motion) {
        this.features = features;
        this.motion = motion;
    }

    /** While a step is being processed, a notice replaces the sentences, because they may be about to change. */
    public List<String> of(ParticipantVisit visit) {
        List<String> known = known(visit);
        return known.isEmpty() || !motion.isMoving(visit.reference())
                ? known
                : List.of(written(MOVING, visit));
    }

    /** Describes what follows from the current state, for an answer that does not move the case on. */
    public List<String> known(ParticipantVisit visit) {
        return features.stream()
                .flatMap(feature -> feature.of(visit.reference(), visit.person()).stream())
                .map(sentence -> written(sentence, visit))
                .toList();
    }

    // French punctuation marks must not begin a line.
    private static String written(Sentence sentence, ParticipantVisit visit) {
        return sentence.in(visit.person().language()).replaceAll(" (?=[:;!?])", "\u00a0");
    }
}
