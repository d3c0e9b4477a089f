package org.alteractions.journey.participant.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is recorded of somebody's answers to a page, in its words: it may be something else than what its form holds. */
@Component
class StandingAnswers {

    private final FormPages pages;
    private final GivenAnswers given;
    private final AnsweredForms records;
    private final OutcomePages outcomes;
    private final StepAnswers receipts;
    private final MessageSource messages;

    StandingAnswers(FormPages pages, GivenAnswers given, AnsweredForms records, OutcomePages outcomes,
            StepAnswers receipts, MessageSource messages) {
        this.pages = pages;
        this.given = given;
        this.records = records;
        this.outcomes = outcomes;
        this.receipts = receipts;
        this.messages = messages;
    }

    /** Beside a form that waits; nothing where its task waits anew, whatever was answered before. */
    List<AnswerLine> besideForm(ParticipantForm step, ParticipantVisit visit) {
        return step.way(visit) instanceof AnswerRoute.Task ? List.of() : standing(step, visit);
    }

    /** Where nothing is asked any more. */
    List<AnswerLine> closed(ParticipantForm step, ParticipantVisit visit) {
        List<AnswerLine> recorded = step.way(visit) instanceof AnswerRoute.Task task && task.about().isEmpty()
                ? ofTask(step, visit, task)
                : standing(step, visit);
        return recorded.isEmpty() ? sent(step, visit) : recorded;
    }

    /** The last that its reader has sent to this page, about what it is about. */
    Optional<Receipt> receipt(ParticipantForm step, ParticipantVisit visit) {
        return receipts.last(step, visit, visit.about() == null ? StepAnswers.about(step, visit) : visit.about());
    }

    private List<AnswerLine> standing(ParticipantForm step, ParticipantVisit visit) {
        return step.said(visit)
                .map(words -> List.of(new AnswerLine(
                        messages.getMessage("message.answer", null, visit.person().language()), words)))
                .orElseGet(() -> lines(step, visit, step.shown(visit)));
    }

    /** What staff have noted has their own words where nothing is chosen. */
    private List<AnswerLine> ofTask(ParticipantForm step, ParticipantVisit visit, AnswerRoute.Task task) {
        Map<String, Object> answers = new HashMap<>(records.lastAnswers(task.reference(), task.step()));
        boolean own = outcomes.answer(step, visit)
                .filter(answer -> answer.author().equals(visit.person().id()))
                .isPresent();
        if (!own) {
            answers.keySet().retainAll(given.choices(step, visit));
        }
        return lines(step, visit, answers);
    }

    private List<AnswerLine> lines(ParticipantForm step, ParticipantVisit visit, Map<String, Object> answers) {
        Set<String> asked = new HashSet<>(pages.questionKeys(step.purpose()));
        asked.retainAll(answers.keySet());
        return asked.isEmpty() ? List.of() : pages.lines(new FormPages.Content(step.purpose(),
                visit.person().language(), name -> "", step.shown(visit), step.choices(visit)), answers, Map.of());
    }

    /** Its first line says what it is about. */
    private List<AnswerLine> sent(ParticipantForm step, ParticipantVisit visit) {
        return receipt(step, visit).map(Receipt::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.subList(1, lines.size()))
                .orElse(List.of());
    }
}
