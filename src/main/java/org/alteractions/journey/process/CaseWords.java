package org.alteractions.journey.process;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;

/**
 * What a feature calls its cases whose reference nobody says aloud: "la présentation à Paris Diderot, saison d'automne
 * 2027".
 */
public interface CaseWords {

    /** Empty where the case is another feature's, or has a number that people say: NAN-26-007. */
    Optional<Sentence> about(CaseReference reference);
}
