package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.process.CaseTitles;
import org.springframework.stereotype.Component;

/** Names the subject of an answer on its receipt, because one page may ask an interviewer about several people. */
@Component
public class Subjects {

    private static final Sentence ABOUT = new Sentence("Concerne", "About");

    private final List<CaseSubject> cases;
    private final CaseTitles titles;

    Subjects(List<CaseSubject> cases, CaseTitles titles) {
        this.cases = cases;
        this.titles = titles;
    }

    public AnswerLine of(VisitedStep step) {
        Locale language = step.language();
        return new AnswerLine(ABOUT.in(language), step.form().subject(step.visit())
                .map(words -> words.in(language))
                .orElseGet(() -> named(step.visit().reference(), language)));
    }

    private String named(CaseReference reference, Locale language) {
        return cases.stream()
                .flatMap(feature -> feature.of(reference).stream())
                .findFirst()
                .map(words -> words.in(language))
                .orElseGet(() -> titles.of(reference, language));
    }
}
