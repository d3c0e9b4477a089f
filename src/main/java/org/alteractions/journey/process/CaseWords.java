package org.alteractions.journey.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;

/**
 * A feature's names for cases whose reference people do not use: "la présentation à Paris Diderot, saison d'automne
 * 2027".
 */
public interface CaseWords {

    /** Empty for cases of other features and for cases that people name by number, such as NAN-26-007. */
    Optional<Sentence> about(CaseReference reference);

    /** Words of several cases. A feature whose cases stand in lists overrides it with a fixed number of queries. */
    default Map<CaseReference, Sentence> about(Collection<CaseReference> references) {
        Map<CaseReference, Sentence> words = new HashMap<>();
        references.forEach(reference -> about(reference).ifPresent(sentence -> words.put(reference, sentence)));
        return words;
    }
}
