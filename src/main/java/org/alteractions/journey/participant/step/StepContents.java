package org.alteractions.journey.participant.step;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alteractions.journey.mail.MailValueLookup;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.participant.page.WrittenValues;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Content of the form of a step. */
@Component
class StepContents {

    private final Steps steps;
    private final MailValueLookup values;
    private final ReceivedFiles received;

    StepContents(Steps steps, MailValueLookup values, ReceivedFiles received) {
        this.steps = steps;
        this.values = values;
        this.received = received;
    }

    /** Empty if the step asks nothing any more. */
    Optional<FormPages.Content> open(VisitedStep step) {
        return steps.open(step).map(context -> content(step, context));
    }

    /** Also empty if the step has only something to read. */
    Optional<FormPages.Content> asked(VisitedStep step) {
        return step.way() instanceof AnswerRoute.Read ? Optional.empty() : open(step);
    }

    /** The form alone, for a step that is over. */
    static FormPages.Content unasked(VisitedStep step) {
        return new FormPages.Content(step.purpose(), step.language(), name -> "", Map.of(), Map.of());
    }

    private FormPages.Content content(VisitedStep step, CaseContext context) {
        Locale language = step.language();
        Map<String, Object> shown = step.shown();
        Map<String, Optional<Object>> looked = new HashMap<>();
        UnaryOperator<String> words = name -> WrittenValues.of(shown.containsKey(name)
                ? shown.get(name)
                : looked.computeIfAbsent(name, path -> values.value(path, context, step.visit().person())).orElse(null),
                language);
        return new FormPages.Content(
                step.formName(), language, words, shown, step.choices(), received(step));
    }

    private Map<String, List<String>> received(VisitedStep step) {
        return step.received().stream().collect(Collectors.groupingBy(ReceivedFile::field,
                Collectors.mapping(file -> received.inWords(file, step.language()), Collectors.toList())));
    }
}
