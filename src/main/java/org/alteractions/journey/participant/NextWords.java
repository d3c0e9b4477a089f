package org.alteractions.journey.participant;

import java.util.List;
import org.springframework.stereotype.Component;

/** What comes next in a case, in its reader's words; for the follow page and for receipts. */
@Component
public class NextWords {

    private final List<ComesNext> features;

    NextWords(List<ComesNext> features) {
        this.features = features;
    }

    public List<String> of(ParticipantVisit visit) {
        return features.stream()
                .flatMap(feature -> feature.of(visit.reference(), visit.person()).stream())
                // French signs never begin a line.
                .map(sentence -> sentence.in(visit.person().language()).replaceAll(" (?=[:;!?])", "\u00a0"))
                .toList();
    }
}
