package org.alteractions.journey.participant.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.Awaited;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.page.DueWords;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Labels and deadlines of steps on the follow page. */
@Component
class FollowedStepWords {

    private final ReceivedFiles received;
    private final DueWords due;
    private final MessageSource messages;

    FollowedStepWords(ReceivedFiles received, DueWords due, MessageSource messages) {
        this.received = received;
        this.due = due;
        this.messages = messages;
    }

    /**
     * Labels of a step.
     *
     * @param action to do it
     * @param label  once it is answered
     * @param change of the link back to an answered step; empty if there is nothing to change or to read again
     */
    public record Words(String action, String label, Optional<String> change) {}

    /**
     * @param files received files, in words
     * @param come  received answers if the page asks for several, in words
     */
    Words of(VisitedStep step, List<String> files, List<String> come, boolean open) {
        Locale language = step.language();
        String action = received.action(step);
        String name = !files.isEmpty() ? "received.title." : !come.isEmpty() ? "come.title." : "action.";
        Optional<String> change = open
                ? Optional.of(!files.isEmpty()
                        ? action
                        : messages.getMessage(come.isEmpty() ? "follow.change" : "follow.see", null, language))
                : step.form().reread(step.visit()).map(text -> messages.getMessage("follow.reread", null, language));
        return new Words(action, messages.getMessage(name + step.purpose(), null, language), change);
    }

    /** @param answerBy last day of the link */
    List<String> due(VisitedStep step, Optional<LocalDate> answerBy) {
        List<Awaited> several = step.form().awaited(step.visit());
        return several.isEmpty()
                ? answerBy.or(() -> step.form().answerBy(step.visit())).stream()
                        .map(day -> due.inWords(day, step.language()))
                        .toList()
                : due.inWords(several, step.language());
    }

    String when(VisitedStep step, AnsweredForms.Answer answer) {
        boolean own = answer.author().equals(step.visit().person().id().value());
        return messages.getMessage(own ? "follow.answered.on" : "follow.answered.for-you", new Object[] {
            WrittenDates.day(answer.time().atZone(WallClock.PARIS).toLocalDate(), step.language())}, step.language());
    }
}
