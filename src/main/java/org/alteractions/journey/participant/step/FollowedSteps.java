package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.link.IssuedLinks;
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
    private final MessageSource messages;

    FollowedSteps(
            IssuedLinks links, Steps steps, OutcomePages outcomes, GivenAnswers given, AnsweredForms records,
            ReceivedFiles received, MessageSource messages) {
        this.links = links;
        this.steps = steps;
        this.outcomes = outcomes;
        this.given = given;
        this.records = records;
        this.received = received;
        this.messages = messages;
    }

    /**
     * @param change what its link is called once it is answered
     * @param said   what was answered; empty where nothing was
     * @param when   and by whom it was noted; null where that is not known
     */
    public record Step(String path, String label, String change, boolean open, List<String> said, String when) {

        public boolean waits() {
            return open && said.isEmpty();
        }

        /** With whatever is known of the answer. */
        public boolean answered() {
            return !said.isEmpty() || !open && when != null;
        }
    }

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
        return new Step(
                links.path(link),
                messages.getMessage((files.isEmpty() ? "action." : "received.title.") + link.purpose(), null, language),
                files.isEmpty() ? messages.getMessage("follow.change", null, language) : received.action(step, visit),
                open,
                files.isEmpty() ? said(step, visit, answer.isPresent()).stream().toList() : files,
                answer.map(found -> when(found, visit, language)).orElse(null));
    }

    // A task that waits anew has not been answered, whatever was answered before.
    private Optional<String> said(ParticipantForm step, ParticipantVisit visit, boolean done) {
        Optional<String> said = step.said(visit);
        if (said.isPresent()) {
            return said;
        }
        if (step.way(visit) instanceof AnswerRoute.Task task) {
            return done && task.about().isEmpty()
                    ? given.inWords(step, visit, records.lastAnswers(task.reference(), task.step()))
                    : Optional.empty();
        }
        return given.inWords(step, visit, step.shown(visit));
    }

    private String when(AnsweredForms.Answer answer, ParticipantVisit visit, Locale language) {
        boolean own = answer.author().equals(visit.person().id());
        return messages.getMessage(own ? "follow.answered.on" : "follow.answered.for-you", new Object[] {
            WrittenDates.day(answer.time().atZone(WallClock.PARIS).toLocalDate(), language)}, language);
    }
}
