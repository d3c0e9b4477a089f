package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.stereotype.Component;

/** The steps of a case that a participant has links to: those that wait and those that are answered. */
@Component
class FollowedSteps {

    private final IssuedLinks links;
    private final Steps steps;
    private final OutcomePages outcomes;
    private final GivenAnswers given;
    private final AnsweredForms records;
    private final ReceivedFiles received;
    private final FollowedStepWords words;

    FollowedSteps(
            IssuedLinks links, Steps steps, OutcomePages outcomes, GivenAnswers given, AnsweredForms records,
            ReceivedFiles received, FollowedStepWords words) {
        this.links = links;
        this.steps = steps;
        this.outcomes = outcomes;
        this.given = given;
        this.records = records;
        this.received = received;
        this.words = words;
    }

    /**
     * @param open    whether it can be answered now, for the first time or again
     * @param awaited whether an answer is awaited, even after a first reply
     * @param settles whether the reply counts as an answer
     * @param due     awaited answers with their last day
     * @param said    the answer in words; empty for none
     * @param when    time and author of the recorded answer; empty if unknown
     */
    public record Step(
            String path, FollowedStepWords.Words words, boolean open, boolean awaited, boolean settles,
            List<String> due, List<String> said, Optional<String> when) {

        public boolean waits() {
            return open && (awaited || said.isEmpty());
        }

        /** Whether an answer is known, at least its time. */
        public boolean answered() {
            return settles && !said.isEmpty() || !open && when.isPresent();
        }
    }

    /** Newest first. */
    List<Step> of(ParticipantVisit visit) {
        return links.open(visit.person().id(), visit.reference()).stream()
                .flatMap(link -> links.step(link.purpose()).stream()
                        .map(form -> step(link, VisitedStep.of(form, visit))))
                .toList();
    }

    private Step step(ParticipantLink link, VisitedStep step) {
        boolean open = steps.open(step).isPresent();
        Optional<AnsweredForms.Answer> answer = open ? Optional.empty() : outcomes.answer(step);
        List<String> files = received.inWords(step);
        List<String> come = step.form().come(step.visit());
        boolean stillAwaited = step.form().isStillAwaited(step.visit());
        boolean kept = step.way() instanceof AnswerRoute.Keep;
        boolean awaited = stillAwaited || !step.form().awaited(step.visit()).isEmpty() || kept && !given.isGiven(step);
        return new Step(
                links.path(link),
                words.of(step, files, come, open),
                open,
                awaited,
                !stillAwaited,
                words.due(step, links.answerBy(link)),
                !files.isEmpty() ? files : !come.isEmpty() ? come : said(step, answer.isPresent()),
                answer.map(found -> words.when(step, found)));
    }

    // A task that waits again is not answered, even if an earlier task was.
    private List<String> said(VisitedStep step, boolean done) {
        Optional<String> said = step.said();
        if (said.isPresent()) {
            return said.stream().toList();
        }
        if (step.way() instanceof AnswerRoute.Task task) {
            return done && task.about().isEmpty()
                    ? given.inWords(step, records.lastAnswers(task.reference(), task.step().id()))
                    : List.of();
        }
        return given.inChoices(step) ? given.inWords(step, step.shown()) : List.of();
    }
}
