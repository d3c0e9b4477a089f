package org.alteractions.journey.participant.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The recorded answers to a page, in its words. They may differ from what its form holds. */
@Component
class StandingAnswers {

    private final FormPages pages;
    private final GivenAnswers given;
    private final AnsweredForms records;
    private final OutcomePages outcomes;
    private final StepReceipts receipts;
    private final MessageSource messages;

    StandingAnswers(FormPages pages, GivenAnswers given, AnsweredForms records, OutcomePages outcomes,
            StepReceipts receipts, MessageSource messages) {
        this.pages = pages;
        this.given = given;
        this.records = records;
        this.outcomes = outcomes;
        this.receipts = receipts;
        this.messages = messages;
    }

    /** The answers beside an open form; empty if its task waits, even if an earlier task was answered. */
    List<AnswerLine> besideForm(VisitedStep step) {
        return step.way() instanceof AnswerRoute.Task ? List.of() : standing(step);
    }

    /** The answers on a closed page. */
    List<AnswerLine> closed(VisitedStep step) {
        List<AnswerLine> recorded = step.way() instanceof AnswerRoute.Task task && task.about().isEmpty()
                ? ofTask(step, task)
                : standing(step);
        return recorded.isEmpty() ? sent(step) : recorded;
    }

    /** Receipt of the reader's last answer to this page and subject. */
    Optional<Receipt> receipt(VisitedStep step) {
        return receipts.last(step, step.chosen());
    }

    private List<AnswerLine> standing(VisitedStep step) {
        return step.said()
                .map(words -> List.of(new AnswerLine(
                        messages.getMessage("message.answer", null, step.language()), words)))
                .orElseGet(() -> lines(step, step.shown()));
    }

    /** Answers recorded by staff are shown only for questions with choices; their free text is internal. */
    private List<AnswerLine> ofTask(VisitedStep step, AnswerRoute.Task task) {
        Map<String, Object> answers = new HashMap<>(records.lastAnswers(task.reference(), task.step().id()));
        boolean own = outcomes.answer(step)
                .filter(answer -> answer.author().equals(step.visit().person().id().value()))
                .isPresent();
        if (!own) {
            answers.keySet().retainAll(given.choices(step));
        }
        return lines(step, answers);
    }

    private List<AnswerLine> lines(VisitedStep step, Map<String, Object> answers) {
        Set<String> asked = new HashSet<>(pages.questionKeys(step.purpose()));
        asked.retainAll(answers.keySet());
        return asked.isEmpty() ? List.of() : pages.lines(new FormPages.Content(step.purpose(),
                step.language(), name -> "", step.shown(), step.choices()), answers, Map.of());
    }

    /** The first line of a receipt names its subject and is left out. */
    private List<AnswerLine> sent(VisitedStep step) {
        return receipt(step).map(Receipt::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.subList(1, lines.size()))
                .orElse(List.of());
    }
}
