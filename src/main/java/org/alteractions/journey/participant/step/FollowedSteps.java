package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.Awaited;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.DueWords;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The steps of a case that somebody was asked for: what waits for them, and what they have answered. */
@Component
class FollowedSteps {

    private final IssuedLinks links;
    private final Steps steps;
    private final OutcomePages outcomes;
    private final GivenAnswers given;
    private final AnsweredForms records;
    private final ReceivedFiles received;
    private final DueWords due;
    private final MessageSource messages;

    FollowedSteps(
            IssuedLinks links, Steps steps, OutcomePages outcomes, GivenAnswers given, AnsweredForms records,
            ReceivedFiles received, DueWords due, MessageSource messages) {
        this.links = links;
        this.steps = steps;
        this.outcomes = outcomes;
        this.given = given;
        this.records = records;
        this.received = received;
        this.due = due;
        this.messages = messages;
    }

    /**
     * @param open    whether it can be answered, now or anew
     * @param awaited whether an answer is awaited, also where something was said
     * @param settles whether what was said stands as an answer
     * @param due     what is awaited, with the last day
     * @param said    what was answered; empty where nothing was
     * @param when    and by whom it was noted; null where that is not known
     */
    public record Step(
            String path, Words words, boolean open, boolean awaited, boolean settles,
            List<String> due, List<String> said, String when) {

        public boolean waits() {
            return open && (awaited || said.isEmpty());
        }

        /** With whatever is known of the answer. */
        public boolean answered() {
            return settles && !said.isEmpty() || !open && when != null;
        }
    }

    /**
     * What a step is called.
     *
     * @param action to do it
     * @param label  once it is answered
     * @param change of the link that leads back to it then; null where there is nothing to change or to read again
     */
    public record Words(String action, String label, String change) {}

    /** The newest first. */
    List<Step> of(ParticipantVisit visit) {
        return links.open(visit.person().id(), visit.reference()).stream()
                .filter(link -> links.step(link.purpose()) != null)
                .map(link -> step(link, links.step(link.purpose()), visit))
                .toList();
    }

    private Step step(ParticipantLink link, ParticipantForm step, ParticipantVisit visit) {
        Locale language = visit.person().language();
        boolean open = steps.open(step, visit).isPresent();
        Optional<AnsweredForms.Answer> answer = open ? Optional.empty() : outcomes.answer(step, visit);
        List<String> files = received.inWords(step, visit);
        List<String> come = step.come(visit);
        boolean kept = step.way(visit) instanceof AnswerRoute.Keep;
        boolean awaited = step.isStillAwaited(visit) || !step.awaited(visit).isEmpty()
                || kept && !given.isGiven(step, visit);
        return new Step(
                links.path(link),
                words(step, visit, files, come, open),
                open,
                awaited,
                !step.isStillAwaited(visit),
                due(link, step, visit),
                !files.isEmpty() ? files : !come.isEmpty() ? come : said(step, visit, answer.isPresent()),
                answer.map(found -> when(found, visit, language)).orElse(null));
    }

    private Words words(ParticipantForm step, ParticipantVisit visit, List<String> files, List<String> come,
            boolean open) {
        Locale language = visit.person().language();
        String action = received.action(step, visit);
        String name = !files.isEmpty() ? "received.title." : !come.isEmpty() ? "come.title." : "action.";
        return new Words(
                action,
                messages.getMessage(name + step.purpose(), null, language),
                !open ? step.reread(visit).map(text -> messages.getMessage("follow.reread", null, language))
                        .orElse(null)
                        : !files.isEmpty() ? action
                        : messages.getMessage(come.isEmpty() ? "follow.change" : "follow.see", null, language));
    }

    private List<String> due(ParticipantLink link, ParticipantForm step, ParticipantVisit visit) {
        List<Awaited> several = step.awaited(visit);
        return several.isEmpty()
                ? links.answerBy(link).or(() -> step.answerBy(visit)).stream()
                        .map(day -> due.inWords(day, visit.person().language()))
                        .toList()
                : due.inWords(several, visit.person().language());
    }

    // A task that waits anew has not been answered, whatever was answered before.
    private List<String> said(ParticipantForm step, ParticipantVisit visit, boolean done) {
        Optional<String> said = step.said(visit);
        if (said.isPresent()) {
            return said.stream().toList();
        }
        if (step.way(visit) instanceof AnswerRoute.Task task) {
            return done && task.about().isEmpty()
                    ? given.inWords(step, visit, records.lastAnswers(task.reference(), task.step()))
                    : List.of();
        }
        return given.inChoices(step, visit) ? given.inWords(step, visit, step.shown(visit)) : List.of();
    }

    private String when(AnsweredForms.Answer answer, ParticipantVisit visit, Locale language) {
        boolean own = answer.author().equals(visit.person().id());
        return messages.getMessage(own ? "follow.answered.on" : "follow.answered.for-you", new Object[] {
            WrittenDates.day(answer.time().atZone(WallClock.PARIS).toLocalDate(), language)}, language);
    }
}
